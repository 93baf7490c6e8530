package jp.shirube.governance.coordination;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents, their versions, and who may read and has read them. */
class SharedDocumentsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final SharedDocuments documents = GOVERNANCE.get(SharedDocuments.class);

  @TempDir private Path folder;

  @Test
  void aDocumentIsSeenByItsReadersOnlyAndEveryReadingIsKept() throws Exception {
    SharedDocument shared = share("一版");
    documents.grant(CITY, shared.number(), Party.vendor("A"), STAFF);
    documents.grant(CITY, shared.number(), Party.department("税務課"), STAFF);
    documents.grant(CITY, shared.number(), Party.vendor("A"), STAFF);
    assertThat(text(shared.number(), person("a-lead"))).isEqualTo("一版");
    assertThat(text(shared.number(), person("tax-staff"))).isEqualTo("一版");
    for (String stranger : List.of("b-lead", "care-staff")) {
      assertThat(documents.all(CITY, person(stranger))).isEmpty();
      assertThatThrownBy(() -> documents.read(CITY, shared.number(), person(stranger)))
          .hasMessage("SRB-CRD-0040");
    }
    assertThat(documents.readings(CITY, shared.number(), STAFF))
        .extracting(DocumentReading::version, DocumentReading::by)
        .containsExactly(Tuple.tuple(1, "A社 責任者（見本）"), Tuple.tuple(1, "税務課 担当（見本）"));
    assertThat(documents.readings(CITY, shared.number(), person("a-lead"))).hasSize(1);
    assertThat(documents.readers(CITY, shared.number(), STAFF)).hasSize(2);
    assertThat(documents.readers(CITY, shared.number(), person("a-lead")))
        .extracting(DocumentReader::party)
        .containsExactly(Party.vendor("A"));
  }

  @Test
  void aVersionIsANewRowAndItsReadersStay() throws Exception {
    SharedDocument first = share("初版");
    documents.grant(CITY, first.number(), Party.vendor("A"), STAFF);
    SharedDocument second =
        documents.revise(CITY, first.number(), file("二版.txt", "改めた"), person("a-engineer"));
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.title()).isEqualTo(first.title());
    assertThat(text(first.number(), person("a-lead"))).isEqualTo("改めた");
    assertThat(documents.all(CITY, STAFF).stream().filter(it -> it.number() == first.number()))
        .extracting(SharedDocument::version, SharedDocument::sha256)
        .containsExactly(Tuple.tuple(1, first.sha256()), Tuple.tuple(2, second.sha256()));
    assertThatThrownBy(() -> documents.revise(CITY, first.number(), file("同じ.txt", "改めた"), STAFF))
        .hasMessage("SRB-CRD-0044");
    assertThatThrownBy(
            () -> documents.revise(CITY, first.number(), file("他.txt", "他"), person("b-lead")))
        .hasMessage("SRB-CRD-0040");
  }

  @Test
  void whoIsTakenOffTheListSeesItNoMore() throws Exception {
    SharedDocument shared = share("回収");
    documents.grant(CITY, shared.number(), Party.vendor("B"), STAFF);
    assertThat(text(shared.number(), person("b-lead"))).isEqualTo("回収");
    documents.revoke(CITY, shared.number(), Party.vendor("B"), STAFF);
    assertThatThrownBy(() -> documents.read(CITY, shared.number(), person("b-lead")))
        .hasMessage("SRB-CRD-0040");
    assertThat(documents.readers(CITY, shared.number(), STAFF).get(0).revokedAt()).isNotNull();
    assertThat(documents.readings(CITY, shared.number(), STAFF)).hasSize(1);
  }

  @Test
  void whatAVendorSharesIsSeenByItselfAndTheOffice() throws Exception {
    SharedDocument shared =
        documents.share(CITY, "回答書", file("a.txt", "回答"), 0, person("a-engineer"));
    assertThat(text(shared.number(), person("a-lead"))).isEqualTo("回答");
    assertThat(text(shared.number(), STAFF)).isEqualTo("回答");
    assertThatThrownBy(() -> documents.read(CITY, shared.number(), person("c-lead")))
        .hasMessage("SRB-CRD-0040");
    assertThatThrownBy(
            () -> documents.grant(CITY, shared.number(), Party.vendor("C"), person("a-engineer")))
        .hasMessage("SRB-CRD-0002");
  }

  @Test
  void aDocumentBelongsToAnItemThatItsWriterSees() throws Exception {
    CoordinationItem toB =
        GOVERNANCE
            .get(ItemDesk.class)
            .raise(
                CITY,
                new NewItem("件名", "質問", Party.OFFICE, Party.vendor("B"), TODAY, ItemSubject.NONE),
                STAFF);
    Path file = file("x.txt", "x");
    assertThat(documents.share(CITY, "x", file, toB.number(), person("b-lead")).itemNumber())
        .isEqualTo(toB.number());
    assertThatThrownBy(() -> documents.share(CITY, "x", file, toB.number(), person("a-lead")))
        .hasMessage("SRB-CRD-0001");
  }

  @Test
  void filesThatCannotBeTakenAreRefused() throws Exception {
    assertThatThrownBy(() -> documents.share(CITY, "x", file("e.txt", ""), 0, STAFF))
        .hasMessage("SRB-CRD-0043");
    assertThatThrownBy(() -> documents.share(CITY, "x", folder.resolve("none"), 0, STAFF))
        .hasMessage("SRB-CRD-0042");
    Path large = folder.resolve("large");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(SharedDocuments.MAX_BYTES + 1);
    }
    assertThatThrownBy(() -> documents.share(CITY, "x", large, 0, STAFF))
        .hasMessage("SRB-CRD-0041");
    SharedDocument shared = share("y");
    assertThatThrownBy(() -> documents.grant(CITY, shared.number(), Party.vendor("Z"), STAFF))
        .hasMessage("SRB-CRD-0006");
  }

  @Test
  void throughSqlAVendorReadsNoContentOfOthers() throws Exception {
    SharedDocument shared = share("秘密");
    documents.grant(CITY, shared.number(), Party.vendor("B"), STAFF);
    long seen =
        GOVERNANCE
            .get(Tenancy.class)
            .call(
                CITY,
                Standing.vendor("C"),
                () ->
                    JdbcClient.create(GOVERNANCE.database().app())
                        .sql("select count(*) from app.shared_document where number = ?")
                        .param(shared.number())
                        .query(Long.class)
                        .single());
    assertThat(seen).isZero();
  }

  private SharedDocument share(String content) throws Exception {
    return documents.share(CITY, "手順書", file("手順書.txt", content), 0, STAFF);
  }

  private Path file(String name, String content) throws java.io.IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private String text(int number, Actor reader) {
    return new String(documents.read(CITY, number, reader), StandardCharsets.UTF_8);
  }

  private static Actor person(String id) {
    return GOVERNANCE.get(People.class).find(CITY, id).orElseThrow().actor("test");
  }
}
