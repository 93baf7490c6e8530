package jp.shirube.mappings.standard;

import java.util.List;

/**
 * A figure by which a department knows its system (業務指標): 世帯数, 登録者数, 課税標準額. Taken of the rows of a
 * standard group; a vendor says on the sheet 照合 how the same figure is taken of its extract, and
 * the two are compared.
 *
 * @param id {@code 001-01}
 * @param systemId 業務ID
 * @param name as the department calls it
 * @param unit 人, 世帯, 件, 円 ...
 * @param groupId standard group
 * @param kind how it is taken
 * @param items romaji: what is told apart (DISTINCT) or the one item that is summed (SUM); empty
 *     for COUNT
 * @param condition what a row must fulfil to count
 */
public record Measure(
    String id,
    String systemId,
    String name,
    String unit,
    String groupId,
    MeasureKind kind,
    List<String> items,
    RowCondition condition) {

  public Measure {
    items = List.copyOf(items);
  }
}
