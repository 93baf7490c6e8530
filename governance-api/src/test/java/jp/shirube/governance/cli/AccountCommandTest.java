package jp.shirube.governance.cli;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.shirube.governance.account.From;
import jp.shirube.governance.account.Invitations;
import jp.shirube.governance.account.SignIn;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How a new installation is entered. */
class AccountCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final String PASSWORD = "みかん畑と古い時計台の午後";
  private static final From DESK = new From("web:10.1.2.3", "");

  private final CommandRun run;

  AccountCommandTest(@TempDir Path folder) {
    this.run = new CommandRun(GOVERNANCE, folder.resolve("home"));
  }

  @Test
  void theLinkThatIsPrintedLetsThePersonIn() {
    int code =
        run.execute(
            new AccountCommand(),
            "invite",
            "--person",
            "plan-head",
            "--base",
            "https://shirube.city.example");
    assertThat(code).as(run.err()).isEqualTo(ExitCodes.GOOD);
    String link =
        run.out().lines().filter(it -> it.startsWith("https://")).findFirst().orElseThrow();
    assertThat(run.out()).contains("招待");
    String token = link.substring(link.lastIndexOf('/') + 1);
    GOVERNANCE.get(Invitations.class).accept(CITY, token, PASSWORD, DESK);
    assertThat(GOVERNANCE.get(SignIn.class).withPassword(CITY, "plan-head", PASSWORD, DESK))
        .isPresent();
    run.execute(new AccountCommand(), "list");
    assertThat(run.out()).containsPattern("plan-head .*有効");
    assertThat(run.execute(new AccountCommand(), "reset", "--person", "plan-head"))
        .isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("パスワードの再設定", "http://localhost:8080/invitation/");
  }

  @Test
  void whoWaitsMayTryAgain() {
    SignIn door = GOVERNANCE.get(SignIn.class);
    for (int i = 0; i < 5; i++) {
      door.withPassword(CITY, "tax-head", "間違った長いパスワード", DESK);
    }
    assertThat(run.execute(new AccountCommand(), "unlock", "--person", "tax-head"))
        .isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("tax-head");
  }

  @Test
  void whoIsNotRegisteredIsNotInvited() {
    assertThat(run.execute(new AccountCommand(), "invite", "--person", "nobody"))
        .isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-ACC-0013");
  }

  @Test
  void aPersonOfTheRegisterActsInHisOwnRole() {
    int code =
        run.execute(new AccountCommand(), "invite", "--person", "tax-staff", "--as", "auditor");
    assertThat(code).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-ACC-0010");
  }
}
