package jp.shirube.governance.mappingdesk;

import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.finding.Severity;

/**
 * A finding of a check as it is kept.
 *
 * @param position order within the check, from 1
 * @param code stable code
 * @param severity how much it weighs
 * @param sheet sheet, {@code ""} when it concerns the whole file
 * @param line 1-based row of the sheet, 0 when it concerns none
 * @param heading heading or letter of the column, {@code ""} when it concerns none
 * @param item standard item as {@code <group id>.<romaji>}, {@code ""} when it concerns none
 * @param arguments names of the sentence's placeholders to their texts
 */
public record DeskFinding(
    int position,
    String code,
    Severity severity,
    String sheet,
    long line,
    String heading,
    String item,
    Map<String, String> arguments) {

  private record KeptCode(String code) implements FindingCode {}

  public DeskFinding {
    arguments = Map.copyOf(arguments);
  }

  /** The finding, for its sentence and its remedy. */
  public Finding finding() {
    return new Finding(new KeptCode(code), severity, Place.NOWHERE, arguments);
  }
}
