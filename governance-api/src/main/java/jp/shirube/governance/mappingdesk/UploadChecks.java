package jp.shirube.governance.mappingdesk;

import java.util.Locale;
import java.util.Map;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.finding.FindingException;

/** What can be said of an uploaded file before it is kept: that it is a workbook to be read. */
final class UploadChecks {

  /** Bytes that an uploaded workbook may have. */
  static final int MAX_BYTES = 20_000_000;

  private static final int MAX_NAME = 200;

  private UploadChecks() {}

  /**
   * @throws FindingException when the file cannot be kept as a version
   */
  static void require(UploadedWorkbook file) {
    requireName(file.name());
    if (file.content().length == 0) {
      throw MappingDeskCode.FILE_EMPTY.exception(Map.of("file", file.name()));
    }
    if (file.content().length > MAX_BYTES) {
      throw MappingDeskCode.FILE_TOO_LARGE.exception(Map.of("file", file.name()));
    }
    MappingDefinitions.refusal(file.name(), file.content())
        .ifPresent(
            finding -> {
              throw new FindingException(finding);
            });
  }

  private static void requireName(String name) {
    boolean plain = name.codePoints().noneMatch(it -> Character.isISOControl(it) || it == '/');
    if (!plain || name.length() > MAX_NAME || !name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw MappingDeskCode.FILE_NAME.exception(Map.of());
    }
  }
}
