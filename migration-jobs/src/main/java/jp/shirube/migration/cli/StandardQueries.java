package jp.shirube.migration.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardCode;

/** What is said when the standard does not have what was asked for: each with the right form. */
final class StandardQueries {

  private StandardQueries() {}

  static Finding noSystem(Standard standard, String id) {
    String known =
        standard.systems().stream().map(BusinessSystem::id).collect(Collectors.joining("、"));
    return notFound(standard, id, Map.of("kind", "SYSTEM", "known", known));
  }

  static Finding noGroup(Standard standard, String id) {
    return notFound(standard, id, Map.of("kind", "GROUP"));
  }

  static Finding nothing(Standard standard, String query) {
    return notFound(standard, query, Map.of("kind", "ANY"));
  }

  private static Finding notFound(Standard standard, String query, Map<String, String> more) {
    Map<String, String> arguments = new HashMap<>(more);
    arguments.put("query", query);
    arguments.put("edition", standard.edition());
    return Finding.of(StandardCode.NOT_FOUND, Place.NOWHERE, arguments);
  }

  static CommandException refuse(Finding finding) {
    return new CommandException(ExitCodes.WRONG_USE, List.of(finding));
  }
}
