package jp.shirube.governance.cli;

import java.util.List;
import java.util.Map;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.coordination.CoordinationCode;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.coordination.PartyNames;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;

/** Parties as they are named on the command line. */
final class Parties {

  private final PartyNames names;

  Parties(Session session) {
    this.names =
        new PartyNames(
            session.get(Municipalities.class).find(session.municipality()).orElseThrow());
  }

  /**
   * @throws CommandException when nobody is called so
   */
  Party named(String text) {
    return names
        .party(text)
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCodes.WRONG_USE,
                    List.of(CoordinationCode.PARTY_UNKNOWN.finding(Map.of("value", text)))));
  }

  String of(Party party) {
    return names.of(party);
  }

  String system(String systemId) {
    return names.system(systemId);
  }
}
