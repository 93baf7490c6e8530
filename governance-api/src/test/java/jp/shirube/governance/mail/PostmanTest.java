package jp.shirube.governance.mail;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.context.MovableClock;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.mail.MailSettings.Security;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox against a real SMTP server, and against servers that say no or fall silent. */
class PostmanTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private final MovableClock clock = new MovableClock(LocalDate.of(2026, 11, 2));
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private Governance city;
  private Outbox outbox;
  private Postman postman;

  @BeforeEach
  void start() {
    server.start();
    city = Governance.open(GOVERNANCE.database(), clock);
    outbox = city.get(Outbox.class);
    postman = city.get(Postman.class);
    JdbcClient.create(GOVERNANCE.database().owner()).sql("truncate app.outbox").update();
  }

  @AfterEach
  void stop() {
    city.close();
    server.stop();
  }

  @Test
  void aMailArrivesAsItWasWritten() throws Exception {
    assertThat(outbox.put(CITY, mail("k1", "tax-head@city.example"), STAFF)).isTrue();
    assertThat(postman.deliver(CITY, settings())).isEqualTo(new Delivery(1, 0, 0));
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getAllRecipients())
        .containsExactly(new InternetAddress("tax-head@city.example"));
    assertThat(received.getFrom()[0]).hasToString("pmo@city.example");
    assertThat(received.getSubject()).isEqualTo("【しるべ】月次報告の確認 𠮷");
    assertThat(received.getContent().toString().lines()).containsExactly("税務課長 様", "確認をお願いします。");
    assertThat(received.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(outbox.all(CITY))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.state()).isEqualTo(MailState.SENT);
              assertThat(kept.attempts()).isOne();
              assertThat(kept.sentAt()).isNotNull();
            });
  }

  @Test
  void ofOneKeyOneMailIsSent() {
    outbox.put(CITY, mail("k1", "a@city.example"), STAFF);
    assertThat(outbox.put(CITY, mail("k1", "b@city.example"), STAFF)).isFalse();
    postman.deliver(CITY, settings());
    assertThat(outbox.put(CITY, mail("k1", "a@city.example"), STAFF)).isFalse();
    assertThat(postman.deliver(CITY, settings())).isEqualTo(Delivery.NONE);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void severalSendersAtOnceSendEachMailOnce() {
    IntStream.range(0, 20).forEach(i -> outbox.put(CITY, mail("k" + i, "a@city.example"), STAFF));
    List<CompletableFuture<Delivery>> senders =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> postman.deliver(CITY, settings())))
            .limit(3)
            .toList();
    assertThat(senders.stream().mapToInt(sender -> sender.join().sent()).sum()).isEqualTo(20);
    assertThat(server.getReceivedMessages()).hasSize(20);
  }

  @Test
  void whileTheServerIsAwayMailsWaitAndAreTriedLater() {
    outbox.put(CITY, mail("k1", "a@city.example"), STAFF);
    outbox.put(CITY, mail("k2", "a@city.example"), STAFF);
    server.stop();
    assertThat(postman.deliver(CITY, at(closedPort()))).isEqualTo(new Delivery(0, 1, 0));
    assertThat(outbox.all(CITY))
        .extracting(KeptMail::state, KeptMail::fault, KeptMail::attempts)
        .containsExactly(
            tuple(MailState.WAITING, MailFault.UNREACHABLE, 1), tuple(MailState.WAITING, null, 0));
    server.start();
    assertThat(postman.deliver(CITY, settings())).isEqualTo(new Delivery(1, 0, 0));
    clock.set(LocalDate.of(2026, 11, 2).atTime(9, 10));
    assertThat(postman.deliver(CITY, settings())).isEqualTo(new Delivery(1, 0, 0));
  }

  @Test
  void afterFiveAttemptsAPersonHasToLook() {
    outbox.put(CITY, mail("k1", "a@city.example"), STAFF);
    int port = closedPort();
    for (int day = 2; day < 7; day++) {
      clock.set(LocalDate.of(2026, 11, day));
      postman.deliver(CITY, at(port));
    }
    assertThat(outbox.stuck(CITY))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.state()).isEqualTo(MailState.FAILED);
              assertThat(mail.fault()).isEqualTo(MailFault.UNREACHABLE);
              outbox.release(CITY, mail.id(), STAFF);
            });
    assertThat(postman.deliver(CITY, settings())).isEqualTo(new Delivery(1, 0, 0));
  }

  @Test
  void aPersonWithoutAnAddressIsShownAndNotTried() {
    outbox.put(CITY, mail("k1", ""), STAFF);
    assertThat(postman.deliver(CITY, settings())).isEqualTo(Delivery.NONE);
    assertThat(outbox.stuck(CITY))
        .extracting(KeptMail::fault)
        .containsExactly(MailFault.NO_ADDRESS);
  }

  @Test
  void whatIsNoAddressIsNotTriedAgain() {
    outbox.put(CITY, mail("k1", "no address"), STAFF);
    outbox.put(CITY, mail("k2", "a@city.example"), STAFF);
    assertThat(postman.deliver(CITY, settings())).isEqualTo(new Delivery(1, 0, 1));
    assertThat(outbox.stuck(CITY))
        .extracting(KeptMail::fault)
        .containsExactly(MailFault.ADDRESS_REFUSED);
  }

  @Test
  void aServersNoIsTriedAgainOrNotAsItSays() throws Exception {
    outbox.put(CITY, mail("k1", "a@city.example"), STAFF);
    try (Scripted busy = new Scripted("450 busy")) {
      assertThat(postman.deliver(CITY, at(busy.port()))).isEqualTo(new Delivery(0, 1, 0));
    }
    clock.set(LocalDate.of(2026, 11, 3));
    try (Scripted unknown = new Scripted("550 unknown")) {
      assertThat(postman.deliver(CITY, at(unknown.port()))).isEqualTo(new Delivery(0, 0, 1));
    }
    assertThat(outbox.stuck(CITY))
        .extracting(KeptMail::fault)
        .containsExactly(MailFault.ADDRESS_REFUSED);
  }

  @Test
  void aMailThatMayHaveArrivedIsNotSentAgainByItself() throws Exception {
    outbox.put(CITY, mail("k1", "a@city.example"), STAFF);
    try (Scripted silent = new Scripted("")) {
      assertThat(postman.deliver(CITY, at(silent.port()))).isEqualTo(new Delivery(0, 0, 1));
    }
    clock.set(LocalDate.of(2026, 11, 9));
    assertThat(postman.deliver(CITY, settings())).isEqualTo(Delivery.NONE);
    assertThat(outbox.stuck(CITY))
        .extracting(KeptMail::state, KeptMail::fault)
        .containsExactly(tuple(MailState.UNCERTAIN, MailFault.BROKEN_OFF));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aMailLeftByAProcessThatDiedIsNotSentAgainByItself() {
    outbox.put(CITY, mail("k1", "a@city.example"), STAFF);
    JdbcClient.create(GOVERNANCE.database().app())
        .sql("update app.outbox set state = 'SENDING', attempts = 1")
        .update();
    assertThat(postman.deliver(CITY, settings())).isEqualTo(new Delivery(0, 0, 1));
    assertThat(outbox.stuck(CITY))
        .extracting(KeptMail::fault)
        .containsExactly(MailFault.PROCESS_DIED);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aWrongPasswordStopsTheRoundAndIsTriedAgain() {
    server.setUser("pmo@city.example", "pmo", "right");
    outbox.put(CITY, mail("k1", "a@city.example"), STAFF);
    outbox.put(CITY, mail("k2", "a@city.example"), STAFF);
    MailSettings wrong =
        new MailSettings("127.0.0.1", port(), Security.NONE, "pmo@city.example", "pmo", "wrong");
    assertThat(postman.deliver(CITY, wrong)).isEqualTo(new Delivery(0, 1, 0));
    assertThat(outbox.all(CITY))
        .extracting(KeptMail::fault)
        .containsExactly(MailFault.LOGIN_REFUSED, null);
  }

  @Test
  void withoutTheSecurityThatIsAskedForNothingIsSent() {
    outbox.put(CITY, mail("k1", "a@city.example"), STAFF);
    MailSettings secured =
        new MailSettings("127.0.0.1", port(), Security.STARTTLS, "pmo@city.example", "", "");
    assertThat(postman.deliver(CITY, secured)).isEqualTo(new Delivery(0, 1, 0));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void whoIsBoundToAPartySeesNoMail() {
    outbox.put(CITY, mail("k1", "a@city.example"), STAFF);
    Tenancy tenancy = city.get(Tenancy.class);
    assertThat(tenancy.call(CITY, Standing.vendor("A"), () -> outbox.all(CITY))).isEmpty();
    assertThat(tenancy.call(CITY, Standing.department("税務課"), () -> outbox.all(CITY))).isEmpty();
    assertThat(outbox.all(CITY)).hasSize(1);
    assertThatThrownBy(() -> outbox.release(CITY, 1, GOVERNANCE.person("a-lead")))
        .isInstanceOf(FindingException.class)
        .hasMessage("SRB-MAIL-0012");
  }

  private static Mail mail(String key, String address) {
    return new Mail(key, "tax-head", address, "【しるべ】月次報告の確認 𠮷", "税務課長 様\n確認をお願いします。\n");
  }

  private MailSettings settings() {
    return at(port());
  }

  private int port() {
    return server.getSmtp().getPort();
  }

  private static MailSettings at(int port) {
    return new MailSettings("127.0.0.1", port, Security.NONE, "pmo@city.example", "", "");
  }

  private static int closedPort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An SMTP server that answers the recipient, or hangs up on the end of the data when it is "".
   */
  private static final class Scripted implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String answer;

    Scripted(String answer) throws Exception {
      this.answer = answer;
      CompletableFuture.runAsync(this::serve);
    }

    int port() {
      return socket.getLocalPort();
    }

    private void serve() {
      try (Socket client = socket.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
          OutputStream out = client.getOutputStream()) {
        say(out, "220 scripted");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          if (line.equals(".")) {
            return;
          }
          if (line.startsWith("RCPT") && !answer.isEmpty()) {
            say(out, answer);
          } else if (line.startsWith("DATA")) {
            say(out, "354 go on");
          } else if (line.matches("(EHLO|HELO|MAIL|RCPT|RSET|QUIT).*")) {
            say(out, "250 ok");
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void say(OutputStream out, String line) throws IOException {
      out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
