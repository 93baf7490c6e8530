package jp.shirube.mappings.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionStoreTest {

  @TempDir private Path home;
  private EditionStore store;

  @BeforeEach
  void open() {
    store = new EditionStore(home);
  }

  @Test
  void hasTheBuiltInEditionFromTheStart() {
    assertThat(store.list()).extracting(Edition::name).containsExactly("draft-2026.1");
    assertThat(store.load("draft-2026.1")).isSameAs(Standards.builtIn());
    assertThat(home.resolve("standards")).doesNotExist();
  }

  @Test
  void givesBackWhatWasSaved() {
    Standard edition = edition("2.1", "2026-04-01", "出所\n二行目 \\ = #");
    assertThat(store.save(edition)).isTrue();
    assertThat(new EditionStore(home).load("2.1")).isEqualTo(edition);
  }

  @Test
  void keepsSeveralEditionsSideBySide() {
    store.save(edition("b", "2027-04-01", "x"));
    store.save(edition("a", "2026-04-01", "x"));
    assertThat(store.list())
        .extracting(Edition::name, Edition::builtIn)
        .containsExactly(tuple("draft-2026.1", true), tuple("a", false), tuple("b", false));
  }

  @Test
  void choosesByDateOfApplication() {
    store.save(edition("april", "2026-04-01", "x"));
    store.save(edition("same-day-as-draft", "2026-01-01", "x"));
    assertThat(inForce("2025-12-31")).isNull();
    assertThat(inForce("2026-03-31")).isEqualTo("same-day-as-draft");
    assertThat(inForce("2026-04-01")).isEqualTo("april");
    assertThat(inForce("2030-01-01")).isEqualTo("april");
  }

  @Test
  void savesTheSameContentTwiceWithoutHarm() {
    Standard edition = edition("a", "2026-04-01", "x");
    assertThat(store.save(edition)).isTrue();
    assertThat(store.save(edition)).isFalse();
    assertThat(store.save(Standards.builtIn())).isFalse();
  }

  @Test
  void neverChangesAnEdition() {
    store.save(edition("a", "2026-04-01", "x"));
    assertThat(refusal(() -> store.save(edition("a", "2026-04-01", "other"))))
        .isEqualTo(StandardCode.EDITION_EXISTS);
    assertThat(refusal(() -> store.save(edition("draft-2026.1", "2026-04-01", "x"))))
        .isEqualTo(StandardCode.EDITION_EXISTS);
    assertThat(store.load("a").provenance()).isEqualTo("x");
  }

  @Test
  void refusesNamesThatLeaveTheFolder() {
    for (String name : List.of("../up", "a/b", "", ".hidden", "版", "a".repeat(65))) {
      assertThat(refusal(() -> store.save(edition(name, "2026-04-01", "x"))))
          .isEqualTo(StandardCode.EDITION_NAME_INVALID);
    }
  }

  @Test
  void saysWhichEditionsThereAre() {
    StandardException refusal =
        catchThrowableOfType(StandardException.class, () -> store.load("nope"));
    assertThat(refusal.findings())
        .singleElement()
        .extracting(Finding::arguments)
        .isEqualTo(Map.of("edition", "nope", "known", "draft-2026.1"));
    assertThat(store.find("nope")).isEmpty();
    assertThat(store.find("..")).isEmpty();
  }

  @Test
  void noticesAnEditionThatWasChangedByHand() throws IOException {
    store.save(edition("a", "2026-04-01", "x"));
    Path items = home.resolve("standards/a/standard_items.csv");
    Files.writeString(items, Files.readString(items).replace("atenabango", "atenabangou"));
    assertThat(refusal(() -> store.load("a"))).isEqualTo(StandardCode.EDITION_DAMAGED);
  }

  @Test
  void refusesAnEditionThatContradictsItself() {
    Standard good = edition("a", "2026-04-01", "x");
    Standard bad =
        new Standard("a", good.appliesFrom(), "x", List.of(), good.groups(), good.codeLists());
    assertThat(refusal(() -> store.save(bad))).isEqualTo(StandardCode.REFERENCE_UNKNOWN);
    assertThat(home.resolve("standards")).doesNotExist();
  }

  @Test
  void leavesWhatIsThereAndNothingBehind() throws IOException {
    Path there = Files.createDirectories(home.resolve("standards/a"));
    Files.writeString(there.resolve("first.txt"), "x");
    AtomicFolder folder = new AtomicFolder(home.resolve("standards"));
    assertThat(folder.write("a", Map.of("f", new byte[] {1}))).isFalse();
    assertThat(children(there)).containsExactly("first.txt");
    assertThat(children(home.resolve("standards"))).containsExactly("a");
  }

  @Test
  void failsLoudlyWhenItCannotBeWritten() throws IOException {
    Files.writeString(home.resolve("standards"), "a file in the way");
    assertThatThrownBy(() -> store.save(edition("a", "2026-04-01", "x")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void isSavedOnceThoughManySaveItTogether() throws Exception {
    Standard edition = edition("a", "2026-04-01", "x");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Boolean>> saves =
        Stream.generate(() -> (Callable<Boolean>) () -> store.save(edition)).limit(4).toList();
    long written = 0;
    for (Future<Boolean> save : threads.invokeAll(saves)) {
      written += save.get() ? 1 : 0;
    }
    threads.shutdown();
    assertThat(written).isEqualTo(1);
    assertThat(children(home.resolve("standards"))).containsExactly("a");
  }

  private String inForce(String day) {
    return store.inForceOn(LocalDate.parse(day)).map(Standard::edition).orElse(null);
  }

  private static Object refusal(ThrowingCallable call) {
    return catchThrowableOfType(StandardException.class, call).findings().get(0).code();
  }

  private static List<String> children(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static Standard edition(String name, String appliesFrom, String provenance) {
    Standard test = StandardReader.read(new EditionFilesOf());
    return new Standard(
        name,
        LocalDate.parse(appliesFrom),
        provenance,
        test.systems(),
        test.groups(),
        test.codeLists());
  }
}
