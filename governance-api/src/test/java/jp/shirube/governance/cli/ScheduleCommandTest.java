package jp.shirube.governance.cli;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.mail.MailState;
import jp.shirube.governance.mail.Outbox;
import jp.shirube.migration.cli.ExitCodes;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a planner uses them, one after the other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScheduleCommandTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path home;

  private CommandRun run;

  @Test
  @Order(1)
  void aJobIsRunOnceADay() {
    assertThat(execute("run", "open-month")).as(run.err()).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("月次報告を開く（2026-11-22）: 終了、28件");
    assertThat(execute("run", "open-month")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("実行済み（この日の分は済んでいます）、0件");
    assertThat(execute("run", "remind")).isEqualTo(ExitCodes.GOOD);
  }

  @Test
  @Order(2)
  void withoutAServerMailStaysInTheOutbox() {
    assertThat(execute("run", "send-mail")).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-MAIL-0001", "mail.properties");
    assertThat(execute("list")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("予定はまだありません", "月次報告を開く", "2026-11-22", "終了", "送信待ち 27件、送信済み 0件");
  }

  @Test
  @Order(3)
  void whatCannotBeSentIsShownAndCanBeReleased() throws Exception {
    settings(1);
    assertThat(execute("run", "send-mail")).isEqualTo(ExitCodes.FAILED);
    assertThat(run.out()).contains("失敗、0件 SRB-MAIL-0011");
    assertThat(execute("list")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("メールサーバーにつながらない", "送信待ち");
    assertThat(execute("release", "1")).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err()).contains("SRB-MAIL-0010");
  }

  @Test
  @Order(4)
  void aServiceSendsAndEndsWhenItIsStopped() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      settings(server.getSmtp().getPort());
      AtomicInteger exit = new AtomicInteger(-1);
      Thread service = new Thread(() -> exit.set(execute("serve")));
      service.start();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  GOVERNANCE.get(Outbox.class).all(CITY).stream()
                          .filter(mail -> mail.state() == MailState.SENT)
                          .count()
                      >= 26);
      service.interrupt();
      service.join(20_000);
      assertThat(exit.get()).as(run.err()).isEqualTo(ExitCodes.GOOD);
      assertThat(run.out()).contains("定期処理を始めました", "定期処理を終わりました");
      assertThat(server.getReceivedMessages()).hasSize(26);
    } finally {
      server.stop();
    }
    assertThat(execute("list")).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("月次報告（開始・催促）", "メールの送信");
  }

  @Test
  @Order(5)
  void anUnknownJobIsWrongUse() {
    assertThat(execute("run", "close-month")).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.err()).contains("JOB", "close-month").doesNotContain("Exception");
  }

  private int execute(String... arguments) {
    run = new CommandRun(GOVERNANCE, home);
    return run.execute(new ScheduleCommand(), arguments);
  }

  private void settings(int port) throws Exception {
    Files.writeString(
        home.resolve("mail.properties"),
        "host=127.0.0.1\nport=%d\nsecurity=none\nsender=pmo@city.example\n".formatted(port));
  }
}
