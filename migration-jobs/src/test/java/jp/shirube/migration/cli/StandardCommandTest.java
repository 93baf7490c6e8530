package jp.shirube.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardCommandTest {

  private static final Path OFFICIAL =
      Path.of("../mappings/src/test/resources/official_031_item_definition.xlsx");

  @TempDir private Path home;

  @Test
  void listsTheTwentySystemsWithTheirMarks() {
    CommandRun run = standard("list");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("版 draft-2026.1（適用日 2026-01-01）　暫定: ");
    assertThat(run.lines()).hasSize(1 + 2 + 20);
    assertThat(run.lines().get(3)).containsSubsequence("001", "住民基本台帳", "市民課", "4", "暫定（公開実装で確認）");
  }

  @Test
  void listsGroupsItemsAndCodeLists() {
    assertThat(standard("list", "--system", "001").lines()).hasSize(1 + 2 + 4);
    assertThat(standard("list", "--group", "001901").out())
        .contains("00190002", "宛名番号", "atenabango");
    assertThat(standard("list", "--codes").lines()).hasSize(1 + 2 + 99);
  }

  @Test
  void showsAnItemInEveryGroupThatHasIt() {
    CommandRun run = standard("show", "atenabango");
    assertThat(run.out()).contains("001901 住民情報").contains("027901");
    assertThat(standard("show", "031-1").out()).contains("不明（未記入）").contains("公式");
  }

  @Test
  void refusesWhatIsNotThere() {
    CommandRun run = standard("show", "xyz");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("[エラー] SRB-STD-0301").contains("「xyz」").contains(" → ");
    assertThat(standard("list", "--system", "999").exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(standard("list", "--edition", "no-such").err()).contains("SRB-STD-0101");
  }

  @Test
  void importsTheOfficialWorkbookAndFindsItAgain() {
    CommandRun run = standard("import", OFFICIAL.toString(), "--edition", "031-2023");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("標準の版「031-2023」（適用日 2026-01-01）を作りました。")
        .contains("グループ 1件、データ項目 29件、コード一覧 2件（コード値 5件）")
        .contains("SRB-STD-0221", "SRB-STD-0222", "SRB-STD-0223");
    assertThat(standard("list", "--editions").lines()).hasSize(2 + 2);
    assertThat(standard("list", "--edition", "031-2023").out()).contains("住登外者宛名番号管理（共通機能）");
    assertThat(standard("list", "--edition", "031-2023", "--group", "031901").lines())
        .hasSize(1 + 2 + 29);
  }

  @Test
  void importsTheSameAgainWithoutHarmAndRefusesAnother() {
    standard("import", OFFICIAL.toString(), "--edition", "a");
    CommandRun same = standard("import", OFFICIAL.toString(), "--edition", "a");
    assertThat(same.exitCode()).isZero();
    assertThat(same.out()).contains("同じ内容で取込み済み");
    CommandRun other =
        standard("import", OFFICIAL.toString(), "--edition", "a", "--applies-from", "2027-04-01");
    assertThat(other.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(other.err()).contains("SRB-STD-0102");
  }

  @Test
  void saysClearlyThatAFileIsNoWorkbook() throws IOException {
    Path text = Files.writeString(home.resolve("memo.xlsx"), "not a workbook");
    CommandRun run = standard("import", text.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.err()).contains("SRB-STD-0202").doesNotContain("Exception");
    assertThat(standard("import", "no-such.xlsx").err()).contains("SRB-STD-0201");
  }

  @Test
  void saysInJapaneseWhatIsWrongWithTheArguments() {
    assertThat(standard("import").err()).contains("指定が足りません: FILE");
    assertThat(standard("list", "--nonsense").err()).contains("分からない指定があります: --nonsense");
    assertThat(standard("import", "f", "--applies-from", "yesterday").err())
        .contains("--applies-from の値「yesterday」は使えません。");
    assertThat(standard().exitCode()).isEqualTo(ExitCodes.WRONG_USE);
  }

  @Test
  void explainsItself() {
    CommandRun run = CommandRun.of(new StandardCommand(), "standard", "import", "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("使い方: shirube standard import")
        .contains("公表されたまま")
        .contains("--base")
        .contains("導入フォルダ");
  }

  private CommandRun standard(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "standard";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    boolean hasSubcommand = arguments.length > 0;
    return hasSubcommand
        ? CommandRun.of(new StandardCommand(), with(all, "--home", home.toString()))
        : CommandRun.of(new StandardCommand(), all);
  }

  private static String[] with(String[] arguments, String... more) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return all;
  }

  @Test
  void saysInJapaneseWhereARowWasRead() {
    CommandRun run = standard("show", "001901");
    assertThat(standard("show", "atenabango").out())
        .contains("公開されている実装")
        .doesNotContain("public implementation");
    assertThat(standard("show", "001-911").out()).contains("総務省 全国地方公共団体コード");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.GOOD);
  }

  @Test
  void saysWhichFormAGroupHas() {
    assertThat(standard("list", "--group", "1").err())
        .startsWith("[エラー] SRB-STD-0301 グループID「1」は、")
        .contains("数字6桁");
  }
}
