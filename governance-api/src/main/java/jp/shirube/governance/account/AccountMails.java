package jp.shirube.governance.account;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.mail.Mail;
import jp.shirube.mappings.finding.Messages;

/** Mails about accounts. */
final class AccountMails {

  private static final Messages MESSAGES = Messages.japanese("account");
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private AccountMails() {}

  static Mail invitation(long id, Invitations.Issued issued) {
    return mail(
        "invitation/" + id,
        "account.mail." + issued.kind(),
        issued.person(),
        Map.of(
            "name", issued.person().name(),
            "link", issued.link(),
            "until", time(issued.expires())));
  }

  static Mail emergency(Emergency emergency, Person told) {
    return mail(
        "emergency/" + emergency.id() + "/" + told.id(),
        "account.mail.EMERGENCY",
        told,
        Map.of(
            "name", told.name(),
            "person", emergency.personName(),
            "reason", emergency.reason(),
            "from", time(emergency.openedAt()),
            "until", time(emergency.endsAt())));
  }

  private static Mail mail(String key, String text, Person to, Map<String, String> arguments) {
    return new Mail(
        key,
        to.id(),
        to.mail(),
        MESSAGES.text(text + ".subject", arguments),
        MESSAGES.text(text + ".body", arguments));
  }

  private static String time(OffsetDateTime time) {
    return TIME.format(time.atZoneSameInstant(ZONE));
  }
}
