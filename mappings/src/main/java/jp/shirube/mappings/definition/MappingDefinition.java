package jp.shirube.mappings.definition;

import java.util.List;
import java.util.Optional;

/**
 * A mapping definition (移行マッピング定義) as its vendor wrote it, read but not yet checked against a
 * standard.
 *
 * @param cover the sheet 表紙
 * @param files the sheets ファイル and レイアウト
 * @param joins the sheet 結合
 * @param groups the sheets グループ and 項目
 * @param codeTables the sheet コード変換
 * @param gaiji the sheet 外字
 * @param exclusions the sheet 除外
 * @param measures the sheet 照合
 * @param contentHash SHA-256 (hex) over the sheets' texts in canonical form; the same for a
 *     workbook and for the same sheets as CSV files. With the version it identifies the definition
 *     in a run.
 */
public record MappingDefinition(
    Cover cover,
    List<SourceFile> files,
    List<Join> joins,
    List<GroupMapping> groups,
    List<CodeTable> codeTables,
    List<GaijiEntry> gaiji,
    List<Exclusion> exclusions,
    List<MeasureMapping> measures,
    String contentHash) {

  public MappingDefinition {
    files = List.copyOf(files);
    joins = List.copyOf(joins);
    groups = List.copyOf(groups);
    codeTables = List.copyOf(codeTables);
    gaiji = List.copyOf(gaiji);
    exclusions = List.copyOf(exclusions);
    measures = List.copyOf(measures);
  }

  /** A definition that joins nothing and takes no figures. */
  public MappingDefinition(
      Cover cover,
      List<SourceFile> files,
      List<GroupMapping> groups,
      List<CodeTable> codeTables,
      List<GaijiEntry> gaiji,
      List<Exclusion> exclusions,
      String contentHash) {
    this(cover, files, List.of(), groups, codeTables, gaiji, exclusions, List.of(), contentHash);
  }

  public Optional<SourceFile> file(String id) {
    return files.stream().filter(file -> file.id().equals(id)).findFirst();
  }

  /** The joins that complete the records of a file. */
  public List<Join> joinsOf(String mainId) {
    return joins.stream().filter(join -> join.mainId().equals(mainId)).toList();
  }

  /** Whether a file's records complete those of another. */
  public boolean isPartner(String fileId) {
    return joins.stream().anyMatch(join -> join.partnerId().equals(fileId));
  }

  public List<MeasureMapping> measuresOf(String fileId) {
    return measures.stream().filter(measure -> measure.fileId().equals(fileId)).toList();
  }

  public List<GroupMapping> groupsOf(String fileId) {
    return groups.stream().filter(group -> group.fileId().equals(fileId)).toList();
  }
}
