package jp.shirube.governance.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Gives one mail at a time to an SMTP server and says what became of it. */
final class SmtpSender {

  private static final int TIMEOUT_MILLIS = 20_000;
  private static final int PERMANENT = 500;

  private final JavaMailSenderImpl server;
  private final String sender;

  SmtpSender(MailSettings settings) {
    this.server = server(settings);
    this.sender = settings.sender();
  }

  /** Sends a mail; empty when the server took it. */
  Optional<MailFault> send(KeptMail mail) {
    try {
      server.send(message(mail));
      return Optional.empty();
    } catch (MailAuthenticationException e) {
      return Optional.of(MailFault.LOGIN_REFUSED);
    } catch (MailSendException e) {
      return fault(e);
    } catch (MailException | MessagingException e) {
      return Optional.of(MailFault.ADDRESS_REFUSED);
    }
  }

  private MimeMessage message(KeptMail mail) throws MessagingException {
    MimeMessage message = server.createMimeMessage();
    MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
    helper.setFrom(sender);
    helper.setTo(mail.address());
    helper.setSubject(mail.subject());
    helper.setText(mail.body());
    return message;
  }

  /**
   * Spring says that it could not connect by giving the cause of that as the mail's own fault, and
   * that only closing failed by giving none.
   */
  private static Optional<MailFault> fault(MailSendException e) {
    Optional<Exception> ofMail = e.getFailedMessages().values().stream().findFirst();
    if (ofMail.isPresent() && ofMail.get() == e.getCause()) {
      return Optional.of(MailFault.UNREACHABLE);
    }
    return ofMail.map(SmtpSender::fault);
  }

  private static MailFault fault(Exception ofMail) {
    if (ofMail instanceof SMTPSendFailedException answered) {
      return answered.getReturnCode() < 0
          ? MailFault.BROKEN_OFF
          : answered(answered.getReturnCode());
    }
    if (ofMail instanceof SendFailedException refused) {
      return refused.getNextException() instanceof SMTPAddressFailedException address
          ? answered(address.getReturnCode())
          : MailFault.ADDRESS_REFUSED;
    }
    return MailFault.BROKEN_OFF;
  }

  private static MailFault answered(int code) {
    return code >= PERMANENT ? MailFault.ADDRESS_REFUSED : MailFault.REFUSED;
  }

  private static JavaMailSenderImpl server(MailSettings settings) {
    JavaMailSenderImpl server = new JavaMailSenderImpl();
    server.setHost(settings.host());
    server.setPort(settings.port());
    server.setDefaultEncoding(StandardCharsets.UTF_8.name());
    String protocol = settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
    server.setProtocol(protocol);
    if (settings.hasUser()) {
      server.setUsername(settings.userName());
      server.setPassword(settings.password());
    }
    server.setJavaMailProperties(properties(settings, protocol));
    return server;
  }

  private static Properties properties(MailSettings settings, String protocol) {
    boolean startTls = settings.security() == MailSettings.Security.STARTTLS;
    String prefix = "mail." + protocol + ".";
    Properties properties = new Properties();
    properties.put(prefix + "auth", Boolean.toString(settings.hasUser()));
    properties.put(prefix + "starttls.enable", Boolean.toString(startTls));
    properties.put(prefix + "starttls.required", Boolean.toString(startTls));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "connectiontimeout", Integer.toString(TIMEOUT_MILLIS));
    properties.put(prefix + "timeout", Integer.toString(TIMEOUT_MILLIS));
    properties.put(prefix + "writetimeout", Integer.toString(TIMEOUT_MILLIS));
    return properties;
  }
}
