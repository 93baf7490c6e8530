package jp.shirube.governance.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import jp.shirube.governance.account.Invitations;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Option;

/** Makes a link to a password and prints it, the only time it is shown. */
final class AccountLink {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  @Option(
      names = "--base",
      paramLabel = "URL",
      defaultValue = "http://localhost:8080",
      descriptionKey = "account.base")
  private String base = "";

  int print(Opened session, String person, Actor administrator) {
    Invitations.Issued issued =
        session.get(Invitations.class).invite(session.municipality(), person, base, administrator);
    session.say(
        "account.invited",
        Map.of(
            "name", issued.person().name(),
            "person", issued.person().id(),
            "kind", issued.kind().name(),
            "until", TIME.format(issued.expires().atZoneSameInstant(ZONE))));
    session.out().println(issued.link());
    session.out().flush();
    return ExitCodes.GOOD;
  }
}
