package jp.shirube.mappings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.shirube.mappings.Sheets;
import jp.shirube.mappings.TestStandard;
import jp.shirube.mappings.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingLoaderTest {

  private static final Charset EXCEL_CSV = Charset.forName("windows-31j");

  @TempDir private Path folder;

  @Test
  void sheetsSavedInTheCodingOfExcelAreNamedOneByOne() throws IOException {
    for (String sheet : List.of("表紙", "ファイル", "項目")) {
      Files.write(folder.resolve(sheet + ".csv"), "項目,値\r\n形式版,1\r\n".getBytes(EXCEL_CSV));
    }
    LoadedMapping loaded = new MappingLoader(edition -> Optional.empty()).load(folder);
    assertThat(loaded.findings())
        .filteredOn(finding -> finding.code().code().equals("SRB-MAP-0016"))
        .extracting(MappingLoaderTest::file)
        .containsExactlyInAnyOrder("表紙.csv", "ファイル.csv", "項目.csv");
    assertThat(loaded.hasErrors()).isTrue();
  }

  @Test
  void aMissingSheetIsToldWithoutWhatFollowsFromIt() {
    Path definition =
        Sheets.good()
            .csvFile("F", "番号")
            .row("グループ", "001001", "", "F")
            .without("項目")
            .write(folder.resolve("definition"));
    LoadedMapping loaded =
        new MappingLoader(edition -> Optional.of(TestStandard.standard())).load(definition);
    assertThat(codes(loaded)).containsExactly("SRB-MAP-0008");
    assertThat(loaded.findings().get(0).place().sheet()).isEqualTo("項目");
  }

  @Test
  void anUnknownEditionDoesNotHideTheOtherErrors() {
    Path definition =
        Sheets.good()
            .cover("業務システムID", "999")
            .cover("標準の版", "no-such-edition")
            .row("ファイル", "F", "F.csv", "CSV", "windows-311")
            .row("レイアウト", "F", "1", "番号")
            .row("グループ", "999001", "", "F")
            .row("項目", "999001", "", "key", "番号", "そのまま")
            .write(folder.resolve("definition"));
    LoadedMapping loaded = new MappingLoader(edition -> Optional.empty()).load(definition);
    assertThat(codes(loaded))
        .containsExactlyInAnyOrder("SRB-MAP-0026", "SRB-MAP-0027", "SRB-MAP-0032");
  }

  private static List<String> codes(LoadedMapping loaded) {
    return loaded.findings().stream().map(finding -> finding.code().code()).toList();
  }

  private static String file(Finding finding) {
    return String.valueOf(finding.place().file());
  }
}
