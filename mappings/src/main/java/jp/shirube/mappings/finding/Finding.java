package jp.shirube.mappings.finding;

import java.util.Map;

/**
 * One finding. Its arguments fill the sentence of the message file; they never hold a resident's
 * value, only names, codes, counts and positions.
 *
 * @param code the kind
 * @param severity the severity in force (a setting may differ from the code's default)
 * @param place where
 * @param arguments names of the sentence's placeholders to their texts
 */
public record Finding(
    FindingCode code, Severity severity, Place place, Map<String, String> arguments) {

  public Finding {
    arguments = Map.copyOf(arguments);
  }

  public static Finding of(FindingCode code, Place place) {
    return new Finding(code, code.severity(), place, Map.of());
  }

  public static Finding of(FindingCode code, Place place, Map<String, String> arguments) {
    return new Finding(code, code.severity(), place, arguments);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
