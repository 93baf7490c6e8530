package jp.shirube.mappings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  private static String file(Finding finding) {
    return String.valueOf(finding.place().file());
  }
}
