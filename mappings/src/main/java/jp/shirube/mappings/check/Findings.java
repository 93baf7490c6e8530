package jp.shirube.mappings.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Gathers the findings of the checks, each once. */
final class Findings {

  private final Set<Finding> all = new LinkedHashSet<>();

  void add(
      MappingCode code, String sheet, long line, String column, Map<String, String> arguments) {
    add(code, code.severity(), new Place(null, sheet, line, column, null), arguments);
  }

  void add(MappingCode code, Severity severity, Place place, Map<String, String> arguments) {
    all.add(new Finding(code, severity, place, arguments));
  }

  void addAll(Collection<Finding> findings) {
    all.addAll(findings);
  }

  Set<Finding> all() {
    return all;
  }

  static Place item(long line, @Nullable String column, String item) {
    return new Place(null, SheetNames.ITEMS, line, column, item);
  }
}
