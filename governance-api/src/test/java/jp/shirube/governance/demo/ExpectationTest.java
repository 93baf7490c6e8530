package jp.shirube.governance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.run.RunSummary.FileCounts;
import jp.shirube.migration.run.RunSummary.GroupCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectationTest {

  private static final FileCounts PEOPLE = new FileCounts("P", "P.CSV", 10, 7, 2, 1);
  private static final FileCounts TABLE = new FileCounts("T", "T", 3, 3, 0, 0);
  private static final GroupCounts PEOPLE_ROWS = new GroupCounts("001901", "住民", 7, 6, 1);
  private static final GroupCounts TABLE_ROWS = new GroupCounts("001902", "表", 3, 3, 0);

  @TempDir private Path folder;
  private Expectation expectation;

  @BeforeEach
  void write() throws Exception {
    Path counts = Files.createDirectories(folder.resolve("expected")).resolve("counts.csv");
    Files.writeString(
        counts,
        """
        system,vendor,file,group,read,mapped,rejected,excluded,emitted,published,withdrawn
        001,A,P.CSV,,10,7,2,1,,,
        001,A,T.csv,,3,3,0,0,,,
        001,A,,001901,,,,,7,6,1
        001,A,,001902,,,,,3,3,0
        024,B,X.DAT,,99,99,0,0,,,
        024,B,,024901,,,,,99,99,0
        """);
    expectation = Expectation.of(folder);
  }

  @Test
  void whatCameOutExactlyIsNoDifference() {
    assertThat(compare(List.of(PEOPLE, TABLE), List.of(PEOPLE_ROWS, TABLE_ROWS))).isEmpty();
  }

  @Test
  void everyCountThatIsOffIsNamed() {
    FileCounts one = new FileCounts("P", "P.CSV", 10, 6, 3, 1);
    GroupCounts lost = new GroupCounts("001901", "住民", 6, 6, 0);
    assertThat(compare(List.of(one, TABLE), List.of(lost, TABLE_ROWS)))
        .containsExactly(
            new Difference("P.CSV mapped", 7, 6),
            new Difference("P.CSV rejected", 2, 3),
            new Difference("001901 emitted", 7, 6),
            new Difference("001901 withdrawn", 1, 0));
  }

  @Test
  void aFileThatNobodyExpectedIsADifference() {
    FileCounts more = new FileCounts("Z", "Z.CSV", 0, 0, 0, 0);
    assertThat(compare(List.of(PEOPLE, TABLE, more), List.of(PEOPLE_ROWS, TABLE_ROWS)))
        .containsExactly(new Difference("files", 2, 3));
  }

  @Test
  void aRunThatReadNothingDiffersEverywhere() {
    assertThat(compare(List.of(), List.of())).hasSize(12);
  }

  private List<Difference> compare(List<FileCounts> files, List<GroupCounts> groups) {
    return expectation.compare(
        new RunSummary(
            1,
            "082368/001/rehearsal/1",
            "001",
            "A",
            Mode.REHEARSAL,
            RunSummary.Result.PASSED,
            files,
            groups,
            Map.of(),
            List.of(),
            Duration.ofSeconds(1),
            null,
            null));
  }
}
