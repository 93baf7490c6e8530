package jp.shirube.mappings.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** Gathers what is found while a definition is read. */
final class Report {

  private final List<Finding> findings = new ArrayList<>();

  void file(MappingCode code, String file, Map<String, String> arguments) {
    findings.add(Finding.of(code, Place.file(file), arguments));
  }

  void sheet(MappingCode code, String sheet, long row, Map<String, String> arguments) {
    findings.add(Finding.of(code, new Place(null, sheet, row, null, null), arguments));
  }

  void cell(
      MappingCode code, String sheet, long row, String column, Map<String, String> arguments) {
    findings.add(Finding.of(code, new Place(null, sheet, row, column, null), arguments));
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
