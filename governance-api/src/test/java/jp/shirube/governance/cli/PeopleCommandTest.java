package jp.shirube.governance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The register of persons by commands. */
class PeopleCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final String HEADER = "id,name,role,department,vendor,mail,valid_from,valid_to\n";

  private final CommandRun run;
  private final Path folder;

  PeopleCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.run = new CommandRun(GOVERNANCE, folder.resolve("home"));
  }

  @Test
  void theRegisterIsListedInTheWordsOfTheOffice() {
    assertThat(run.execute(new PeopleCommand(), "list")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("plan-head", "行政経営課長", "担当課長", "事業者責任者");
  }

  @Test
  void aRoleIsHandedOverOnADay() {
    int code =
        run.execute(
            new PeopleCommand(),
            "handover",
            "--leaving",
            "care-staff",
            "--id",
            "care-staff-2",
            "--name",
            "後任",
            "--role",
            "DEPARTMENT_STAFF",
            "--department",
            "介護福祉課",
            "--from",
            "2026-11-22");
    assertThat(code).as(run.err()).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("2026-11-21", "care-staff-2", "2026-11-22");
    run.execute(new PeopleCommand(), "list");
    assertThat(run.out()).contains("care-staff-2").doesNotContain("care-staff ");
    run.execute(new PeopleCommand(), "list", "--all");
    assertThat(run.out()).contains("care-staff ");
  }

  @Test
  void personsAreImportedFromAFile() throws Exception {
    Path file =
        file(
            HEADER
                + "new-1,新任一,担当課職員,税務課,,new-1@city.example,2026-04-01,\n"
                + "new-2,新任二,vendor_lead,,B,,,2027-03-31\n");
    assertThat(run.execute(new PeopleCommand(), "import", file.toString()))
        .as(run.err())
        .isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("2人");
    run.execute(new PeopleCommand(), "list");
    assertThat(run.out()).containsPattern("new-2 +新任二 +事業者責任者 +B +2026-11-22  2027-03-31");
  }

  @Test
  void aFileWithFaultsIsRefusedWithEveryLine() throws Exception {
    Path file =
        file(
            HEADER
                + "bad 1,名前,PLANNER,,,,,\n"
                + "bad-2,名前,課長,税務課,,,2026-04-31,\n"
                + "bad-3,,DEPARTMENT_HEAD,,A,mail,2026-04-01,2026-03-31\n"
                + "good,名前,PLANNER,,,,,\n"
                + "good,名前,PLANNER,,,,,\n");
    assertThat(run.execute(new PeopleCommand(), "import", file.toString()))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err())
        .contains("SRB-IDN-0006", "SRB-IDN-0003", "SRB-IDN-0004", "SRB-IDN-0007", "SRB-IDN-0009")
        .contains("SRB-IDN-0012", "SRB-IDN-0013", "SRB-IDN-0014", "SRB-IDN-0005")
        .doesNotContain("Exception");
    run.execute(new PeopleCommand(), "list", "--all");
    assertThat(run.out()).doesNotContain("good ");
  }

  @Test
  void anEntryMustFitTheCityAndTheRegister() throws Exception {
    Path file =
        file(
            HEADER
                + "x-1,名前,DEPARTMENT_STAFF,水道課,,,,\n"
                + "x-2,名前,VENDOR_LEAD,,Z,,,\n"
                + "tax-head,名前,PMO_MANAGER,,,,2026-11-01,\n");
    assertThat(run.execute(new PeopleCommand(), "import", file.toString()))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-IDN-0015", "水道課", "SRB-IDN-0016", "SRB-IDN-0018");
  }

  @Test
  void onlyWhoKeepsTheRegisterChangesIt() throws Exception {
    Path file = file(HEADER + "y-1,名前,PLANNER,,,,,\n");
    assertThat(run.execute(new PeopleCommand(), "import", file.toString(), "--as", "a-lead"))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-IDN-0017", "A社 責任者");
  }

  @Test
  void aFileThatIsNotThereIsSaidSo() {
    assertThat(run.execute(new PeopleCommand(), "import", folder.resolve("none.csv").toString()))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-TBL-0001", "none.csv");
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("people.csv"), text);
  }
}
