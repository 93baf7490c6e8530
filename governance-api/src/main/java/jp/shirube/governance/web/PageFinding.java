package jp.shirube.governance.web;

import java.util.List;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a page shows it.
 *
 * @param code stable code
 * @param severity how bad
 * @param sentence what is wrong
 * @param remedy what to do
 * @param file file, {@code ""} for none
 * @param sheet sheet, {@code ""} for none
 * @param line line, 0 for none
 * @param column column, {@code ""} for none
 */
public record PageFinding(
    String code,
    Severity severity,
    String sentence,
    String remedy,
    String file,
    String sheet,
    long line,
    String column) {

  public static PageFinding of(Finding finding) {
    Messages messages = Messages.complete();
    Place place = finding.place();
    return new PageFinding(
        finding.code().code(),
        finding.severity(),
        messages.sentence(finding),
        messages.remedy(finding),
        text(place.file()),
        text(place.sheet()),
        place.line(),
        text(place.column()));
  }

  public static List<PageFinding> of(List<Finding> findings) {
    return findings.stream().map(PageFinding::of).toList();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
