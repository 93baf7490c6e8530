package jp.shirube.migration.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.check.MappingLoader;
import jp.shirube.mappings.engine.FileMapper;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.source.Partition;
import jp.shirube.migration.source.RecordReader;
import jp.shirube.migration.source.RecordReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fixed-length example of the guide, cut by its bytes and mapped to the row of the first. */
class FixedLengthGuideTest {

  private static final Document GUIDE = Document.named("mapping-guide.ja.md");

  @TempDir Path folder;

  private LoadedMapping mapping() throws IOException {
    Map<String, String> sheets = new LinkedHashMap<>(GUIDE.section("## 1つの例").files());
    sheets.putAll(GUIDE.section("## 固定長の例").files());
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      Files.writeString(folder.resolve(sheet.getKey()), sheet.getValue());
    }
    return new MappingLoader(name -> Optional.of(Standards.builtIn())).load(folder);
  }

  @Test
  void theDefinitionHasTheFindingsThatTheGuideNames() throws IOException {
    assertThat(mapping().findings())
        .extracting(finding -> finding.code().code())
        .containsExactly("SRB-MAP-0074", "SRB-MAP-0115");
  }

  @Test
  void theRecordBecomesTheRowOfTheFirstExample() throws IOException {
    FileMapper mapper = mapping().compile().mapper("F");
    byte[] bytes =
        (GUIDE.section("## 固定長の例").between("```text\n", "\n```") + "\r\n")
            .getBytes(Charset.forName("windows-31j"));
    Map<String, String> row = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    List<StandardItem> items = mapper.groups().get(0).items();
    try (RecordReader reader =
        RecordReaders.open(
            mapper.file(),
            new ByteArrayInputStream(bytes),
            new Partition(0, 1, 1, 0, bytes.length, 1))) {
      assertThat(reader.next()).isTrue();
      mapper.map(
          reader.record(),
          (group, values) -> {
            for (int i = 0; i < values.length; i++) {
              if (values[i] != null) {
                row.put(items.get(i).name(), values[i]);
              }
            }
          },
          findings::add);
    }
    assertThat(findings).isEmpty();
    assertThat(row).isNotEmpty();
    Document expected = GUIDE.section("## 1つの例");
    row.forEach(
        (name, value) ->
            assertThat(expected.text()).contains("| " + name + " | `" + value + "` |"));
    assertThat(row).hasSize(11);
  }
}
