package jp.shirube.mappings.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.Sheets;
import jp.shirube.mappings.TestStandard;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.definition.ReadResult;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.Standard;

/**
 * What became of one record.
 *
 * @param rows values that are not empty by physical name, one map per emitted row
 */
public record Mapped(
    Disposition disposition, List<Map<String, String>> rows, List<Finding> findings) {

  /** Maps a record of the file F by sheets that read without findings of their form. */
  public static Mapped map(Sheets sheets, Path folder, SourceRecord record) {
    return map(compile(sheets, folder, TestStandard.standard()).mapper("F"), record);
  }

  public static CompiledMapping compile(Sheets sheets, Path folder, Standard standard) {
    ReadResult read = MappingDefinitions.read(sheets.write(folder));
    if (read.hasErrors()) {
      throw new IllegalArgumentException(read.findings().toString());
    }
    return MappingCompiler.compile(read.definition().orElseThrow(), standard);
  }

  public static Mapped map(FileMapper mapper, SourceRecord record) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Disposition disposition =
        mapper.map(record, (group, values) -> rows.add(row(mapper, group, values)), findings::add);
    return new Mapped(disposition, rows, findings);
  }

  private static Map<String, String> row(FileMapper mapper, int group, String[] values) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        row.put(mapper.groups().get(group).items().get(i).physicalName(), values[i]);
      }
    }
    return row;
  }

  /** The codes of the findings with their severities, for example {@code SRB-ROW-0001 ERROR}. */
  public List<String> codes() {
    return findings.stream()
        .map(finding -> finding.code().code() + " " + finding.severity())
        .toList();
  }

  @Override
  public String toString() {
    return disposition.kind() + " " + rows + " " + Arrays.toString(codes().toArray());
  }
}
