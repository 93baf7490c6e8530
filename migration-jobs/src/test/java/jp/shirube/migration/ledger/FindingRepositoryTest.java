package jp.shirube.migration.ledger;

import static jp.shirube.migration.ledger.LedgerFixture.CLOCK;
import static jp.shirube.migration.ledger.LedgerFixture.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.migration.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FindingRepositoryTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final FindingCode IMPOSSIBLE_DATE =
      new FindingCode() {
        @Override
        public String code() {
          return "SRB-ROW-0009";
        }

        @Override
        public Severity severity() {
          return Severity.WARNING;
        }
      };

  private static int rehearsal;

  private static long newRun() {
    return new RunRepository(DATABASE.migration(), CLOCK).begin(run("001", ++rehearsal)).id();
  }

  private static FindingRepository keeping(int details) {
    return new FindingRepository(DATABASE.migration(), details);
  }

  private static List<FoundFinding> found(String item, long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(
            record ->
                new FoundFinding(
                    Finding.of(
                        IMPOSSIBLE_DATE,
                        new Place("a.csv", null, record + 1, "生年月日", item),
                        Map.of("item", item)),
                    1,
                    record,
                    record * 80))
        .toList();
  }

  @Test
  void allAreCountedAndTheFirstKeptAcrossCalls() {
    long run = newRun();
    FindingRepository findings = keeping(5);
    findings.save(run, found("001901.a", 1, 3));
    findings.save(run, found("001901.a", 4, 9));
    findings.save(run, found("001901.b", 1, 1));
    assertThat(findings.counts(run))
        .containsExactly(
            new FindingCount("SRB-ROW-0009", "001901.a", Severity.WARNING, 9),
            new FindingCount("SRB-ROW-0009", "001901.b", Severity.WARNING, 1));
    assertThat(findings.details(run))
        .extracting(KeptFinding::item, KeptFinding::record)
        .containsExactly(
            tuple("001901.a", 1L),
            tuple("001901.a", 2L),
            tuple("001901.a", 3L),
            tuple("001901.a", 4L),
            tuple("001901.a", 5L),
            tuple("001901.b", 1L));
  }

  @Test
  void aDetailKeepsPlaceAndArguments() {
    long run = newRun();
    keeping(5).save(run, found("001901.a", 7, 7));
    assertThat(keeping(5).details(run))
        .containsExactly(
            new KeptFinding(
                "SRB-ROW-0009",
                Severity.WARNING,
                "001901.a",
                "生年月日",
                "a.csv",
                8,
                1,
                7,
                560,
                Map.of("item", "001901.a")));
  }

  @Test
  void countsWithoutDetailsAddUp() {
    long run = newRun();
    FindingCount more = new FindingCount("SRB-SRC-0001", "", Severity.ERROR, 4);
    keeping(5).add(run, more);
    keeping(5).add(run, more);
    assertThat(keeping(5).counts(run))
        .containsExactly(new FindingCount("SRB-SRC-0001", "", Severity.ERROR, 8));
    assertThat(keeping(5).details(run)).isEmpty();
  }
}
