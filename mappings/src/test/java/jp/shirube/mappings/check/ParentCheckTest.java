package jp.shirube.mappings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.shirube.mappings.Sheets;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 001902 refers to 001901 by municipality and 宛名番号. */
class ParentCheckTest {

  @TempDir private Path folder;

  private static Sheets protectedPersons() {
    return filled(Sheets.good().csvFile("F", "宛名番号"), "001902");
  }

  private static Sheets filled(Sheets sheets, String group) {
    return sheets
        .row("グループ", group, "", "F")
        .row("項目", group, "", "shikuchosonkodo", "", "固定値", "082368")
        .row("項目", group, "", "atenabango", "宛名番号", "そのまま");
  }

  private List<Finding> found(Sheets sheets) {
    return new MappingLoader(edition -> Optional.of(Standards.builtIn()))
        .load(sheets.write(folder.resolve("definition"))).findings().stream()
            .filter(finding -> finding.code().code().equals("SRB-MAP-0115"))
            .toList();
  }

  @Test
  void warnsOfAParentThatIsNotInTheDefinition() {
    assertThat(found(protectedPersons()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.isError()).isFalse();
              assertThat(finding.place().sheet()).isEqualTo("グループ");
              assertThat(finding.place().line()).isEqualTo(2);
              assertThat(finding.arguments())
                  .containsEntry("group", "001902")
                  .containsEntry("parent", "001901")
                  .containsEntry("parentName", "住民情報");
            });
  }

  @Test
  void saysNothingWhenTheParentIsThere() {
    assertThat(found(filled(protectedPersons(), "001901"))).isEmpty();
  }

  @Test
  void saysNothingWhenAReferringItemStaysEmpty() {
    Sheets sheets =
        Sheets.good()
            .csvFile("F", "宛名番号")
            .row("グループ", "001902", "", "F")
            .row("項目", "001902", "", "atenabango", "宛名番号", "そのまま");
    assertThat(found(sheets)).isEmpty();
  }
}
