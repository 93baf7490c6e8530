package jp.shirube.mappings.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.mappings.Sheets;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.check.MappingLoader;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.engine.Disposition;
import jp.shirube.mappings.engine.FileMapper;
import jp.shirube.mappings.engine.Mapped;
import jp.shirube.mappings.engine.Partner;
import jp.shirube.mappings.engine.PartnerReader;
import jp.shirube.mappings.engine.Records;
import jp.shirube.mappings.rule.Vocabulary;
import jp.shirube.mappings.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of the guide for people. */
class GuideTest {

  private static final List<String> FIELDS = List.of("区分", "第二", "第三");

  @TempDir Path folder;

  static Stream<Guide.Example> examples() {
    return new Guide().examples().stream();
  }

  @Test
  void exemplifiesEveryRule() {
    assertThat(examples().map(Guide.Example::rule).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(Vocabulary.words());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void doesWhatTheGuideSays(Guide.Example example) {
    Mapped mapped = Mapped.map(sheets(example), folder, record(example));

    if (example.result().startsWith("SRB-")) {
      assertThat(mapped.disposition()).isEqualTo(Disposition.REJECTED);
      assertThat(mapped.codes())
          .filteredOn(code -> code.endsWith("ERROR"))
          .containsExactly(example.result() + " ERROR");
    } else {
      assertThat(mapped.disposition()).as(mapped.toString()).isEqualTo(Disposition.MAPPED);
      assertThat(mapped.rows().get(0).getOrDefault("half", "")).isEqualTo(example.result());
    }
  }

  private static Sheets sheets(Guide.Example example) {
    String inputs = String.join(",", FIELDS.subList(0, example.inputs().size()));
    boolean reference = Vocabulary.isReference(example.rule());
    return Sheets.good()
        .csvFile("F", FIELDS.toArray(String[]::new))
        .row("コード変換", "性別区分", "男", "1")
        .row("コード変換", "性別区分", "女", "2")
        .row("コード変換", "性別区分", "9", "")
        .row("グループ", "001001", "", "F")
        .row("項目", "001001", "", "key", "", "固定値", "1")
        .row("項目", "001001", "", "wide", "区分", "そのまま")
        .row(
            "項目",
            "001001",
            "",
            "half",
            reference ? "" : inputs,
            example.rule(),
            example.argument(),
            "",
            "",
            "",
            "",
            "",
            "",
            "備考");
  }

  private static jp.shirube.mappings.engine.SourceRecord record(Guide.Example example) {
    String[] fields = {"", "", ""};
    for (int i = 0; i < example.inputs().size(); i++) {
      fields[i] = example.inputs().get(i);
    }
    return Records.of(fields);
  }

  /** Under 1つの例 the table stands upright: an item and its value in each line. */
  @Test
  void mapsTheRecordOfTheWorkedExample() {
    Guide.Worked worked = new Guide().worked("1つの例");
    Mapped mapped = map(worked, "SRB-MAP-0115");

    assertThat(mapped.findings()).isEmpty();
    Map<String, String> expected = new LinkedHashMap<>();
    worked.results().stream().skip(1).forEach(line -> expected.put(line.get(0), line.get(1)));
    assertThat(named("001902", mapped.rows().get(0))).isEqualTo(expected);
  }

  @Test
  void mapsTheRecordOfTheExampleOfRepetitions() {
    Guide.Worked worked = new Guide().worked("繰返し（期割・月別など）");
    Mapped mapped = map(worked, "SRB-MAP-0115");

    assertThat(mapped.findings()).isEmpty();
    List<String> names = worked.results().get(0);
    assertThat(mapped.rows())
        .extracting(row -> names.stream().map(named("025903", row)::get).toList())
        .isEqualTo(worked.results().subList(1, worked.results().size()));
  }

  @Test
  void mapsTheRecordOfTheExampleOfJoins() {
    Guide.Worked worked = new Guide().worked("結合（住所や口座が別のファイルにあるとき）");
    CompiledMapping mapping = compile(worked, "SRB-MAP-0115");
    PartnerReader reader = mapping.partners().get(0);
    Map<String, Partner> partners = new LinkedHashMap<>();
    worked.records("ファイル KIKAN に").stream()
        .map(fields -> reader.read(Records.of(fields)))
        .forEach(keyed -> partners.put(keyed.key(), keyed.partner()));

    FileMapper mapper = mapping.mapper("F", (join, key) -> partners.get(key));
    Mapped mapped = Mapped.map(mapper, Records.of(worked.record()));

    assertThat(mapped.findings()).isEmpty();
    Map<String, String> expected = new LinkedHashMap<>();
    worked.results().stream().skip(1).forEach(line -> expected.put(line.get(0), line.get(1)));
    assertThat(named("001902", mapped.rows().get(0))).containsAllEntriesOf(expected);
  }

  private Mapped map(Guide.Worked worked, String... codes) {
    return Mapped.map(compile(worked, codes).mapper("F"), Records.of(worked.record()));
  }

  private CompiledMapping compile(Guide.Worked worked, String... codes) {
    worked.sheets().forEach(this::write);
    LoadedMapping loaded = new MappingLoader(name -> Optional.of(Standards.builtIn())).load(folder);
    assertThat(loaded.findings())
        .extracting(finding -> finding.code().code())
        .containsExactly(codes);
    return loaded.compile();
  }

  private void write(String sheet, String text) {
    try {
      Files.writeString(folder.resolve(sheet + ".csv"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row by the Japanese names of its items. */
  private static Map<String, String> named(String group, Map<String, String> row) {
    Map<String, String> named = new LinkedHashMap<>();
    Standards.builtIn().group(group).orElseThrow().items().stream()
        .filter(item -> row.containsKey(item.physicalName()))
        .forEach(item -> named.put(item.name(), row.get(item.physicalName())));
    return named;
  }
}
