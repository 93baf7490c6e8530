package jp.shirube.reports.rejects;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.reports.figure.Edition;

/**
 * Whose rejects these are.
 *
 * @param municipalityCode 6-digit 市区町村コード
 * @param municipalityName {@code 小美玉市}
 * @param systemId 業務ID
 * @param systemName business system
 * @param vendor vendor who receives the workbook
 * @param run name of the run: municipality / system / mode / number
 * @param delivery the delivery as the vendor knows it: its number or folder
 * @param mappingVersion version of the mapping definition
 * @param asOf the run's time
 * @param editions editions used, with their 暫定 marks
 */
public record RejectHeader(
    String municipalityCode,
    String municipalityName,
    String systemId,
    String systemName,
    String vendor,
    String run,
    String delivery,
    String mappingVersion,
    OffsetDateTime asOf,
    List<Edition> editions) {

  public RejectHeader {
    editions = List.copyOf(editions);
  }
}
