package jp.shirube.governance.exchange;

import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.exchange.ExchangeColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two who change the same step: what both want is never lost and never overwritten. */
class WorkbookConflictTest {

  private static final Standing TAX = Standing.department("税務課");

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path folder;
  private ExchangeFixture city;
  private Path file;

  @BeforeEach
  void export() {
    city = new ExchangeFixture(GOVERNANCE, folder);
    city.declare(owner(1, "元の人"), owner(2, "元の人"));
    file = city.export(TAX);
  }

  private static StepState owner(int step, String owner) {
    return StepState.untouched("010", step).withOwner(owner);
  }

  @Test
  void whatTwoChangedDifferentlyIsShownAndNotOverwritten() {
    city.declare(owner(1, "画面の人"));
    ImportResult result =
        city.edited(
            file,
            sheets ->
                sheets
                    .set("010", 1, ExchangeColumn.OWNER, "入力票の人")
                    .set("010", 1, ExchangeColumn.NOTE, "同じ行のよい欄")
                    .set("010", 2, ExchangeColumn.OWNER, "入力票の人"));
    assertThat(result.counts()).isEqualTo(new RowCounts(160, 1, 158, 0, 1));
    assertThat(result.outcome()).isEqualTo(ImportOutcome.PARTLY);
    assertThat(sentences(result))
        .containsExactly(
            "入力票を作った後に、標準化担当（見本）がこの欄を変えています。" + "作ったとき「元の人」、今「画面の人」、提出「入力票の人」。上書きしていません。");
    assertThat(result.findings().get(0).place().line()).isEqualTo(5);
    assertThat(result.findings().get(0).place().column()).isEqualTo("P 担当者");
    assertThat(city.state("010", 1)).isEqualTo(owner(1, "画面の人"));
    assertThat(city.state("010", 2)).isEqualTo(owner(2, "入力票の人"));
  }

  @Test
  void aConflictStaysOneHoweverOftenTheWorkbookComes() {
    city.declare(owner(1, "画面の人"));
    ImportResult first =
        city.edited(file, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "入力票の人"));
    ImportResult again = city.take(first.returned());
    assertThat(again.counts()).isEqualTo(new RowCounts(160, 0, 159, 0, 1));
    assertThat(city.state("010", 1)).isEqualTo(owner(1, "画面の人"));
  }

  @Test
  void aFreshWorkbookResolvesAConflict() {
    city.declare(owner(1, "画面の人"));
    city.edited(file, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "入力票の人"));
    Path fresh = city.export(TAX);
    ImportResult result =
        city.edited(fresh, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "入力票の人"));
    assertThat(result.findings()).isEmpty();
    assertThat(city.state("010", 1)).isEqualTo(owner(1, "入力票の人"));
  }

  @Test
  void cellsThatWereLeftAloneNeverOverwriteNewerOnes() {
    city.declare(owner(1, "画面の人"), owner(2, "画面の人"));
    ImportResult result =
        city.edited(file, sheets -> sheets.set("010", 1, ExchangeColumn.NOTE, "備考だけ"));
    assertThat(result.findings()).isEmpty();
    assertThat(city.state("010", 1)).isEqualTo(owner(1, "画面の人").withNote("備考だけ"));
    assertThat(city.state("010", 2)).isEqualTo(owner(2, "画面の人"));
  }

  @Test
  void theSameChangeOnBothSidesIsNoConflict() {
    city.declare(owner(1, "同じ人"));
    ImportResult result =
        city.edited(file, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "同じ人"));
    assertThat(result.findings()).isEmpty();
    assertThat(result.counts()).isEqualTo(new RowCounts(160, 0, 160, 0, 0));
  }

  @Test
  void aChangeThatWasTakenBackIsNoConflict() {
    city.declare(owner(1, "画面の人"));
    city.declare(owner(1, "元の人"));
    ImportResult result =
        city.edited(file, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "入力票の人"));
    assertThat(result.findings()).isEmpty();
    assertThat(city.state("010", 1)).isEqualTo(owner(1, "入力票の人"));
  }

  @Test
  void whoGetsHisAnswerGoesOnFromIt() {
    ImportResult first =
        city.edited(file, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "一回目"));
    Path answer = first.returned();
    ImportResult second =
        city.edited(answer, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "二回目"));
    assertThat(second.findings()).isEmpty();
    ImportResult back =
        city.edited(second.returned(), sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "元の人"));
    assertThat(back.counts().accepted()).isEqualTo(1);
    assertThat(city.state("010", 1)).isEqualTo(owner(1, "元の人"));
  }

  @Test
  void whoGoesOnInHisOwnFileReplacesWhatHeSent() {
    city.edited(file, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "一回目"));
    ImportResult second =
        city.edited(file, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "二回目"));
    assertThat(second.findings()).isEmpty();
    assertThat(city.state("010", 1)).isEqualTo(owner(1, "二回目"));
  }

  @Test
  void anOldCopyOfHisOwnFileTakesNothingBack() throws Exception {
    Path old = Files.copy(file, folder.resolve("old.xlsx"));
    city.edited(file, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "一回目"));
    ImportResult result =
        city.edited(old, sheets -> sheets.set("010", 2, ExchangeColumn.OWNER, "別の行"));
    assertThat(result.findings()).isEmpty();
    assertThat(city.state("010", 1)).isEqualTo(owner(1, "一回目"));
    assertThat(city.state("010", 2)).isEqualTo(owner(2, "別の行"));
  }

  @Test
  void aColleagueWithTheSameWorkbookDoesNotOverwrite() throws Exception {
    Path copy = Files.copy(file, folder.resolve("copy.xlsx"));
    Sheets.edit(file, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "担当の入力"));
    city.take(file, city.person("tax-staff"));
    Sheets.edit(copy, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "課長の入力"));
    ImportResult result = city.take(copy, city.person("tax-head"));
    assertThat(result.counts().conflicting()).isEqualTo(1);
    assertThat(sentences(result).get(0)).contains("税務課 担当（見本）", "担当の入力", "課長の入力");
    assertThat(city.state("010", 1)).isEqualTo(owner(1, "担当の入力"));
  }

  @Test
  void aColleagueWhoGoesOnFromTheAnswerMayReplaceIt() {
    Sheets.edit(file, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "担当の入力"));
    Path answer = city.take(file, city.person("tax-staff")).returned();
    Sheets.edit(answer, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "課長の入力"));
    ImportResult result = city.take(answer, city.person("tax-head"));
    assertThat(result.findings()).isEmpty();
    assertThat(city.state("010", 1)).isEqualTo(owner(1, "課長の入力"));
  }

  /** Changes of others that lie between the numbers of an import are not taken for its own. */
  @Test
  void anAnswerDoesNotKnowWhatOthersChangedBeforeItWasMade() {
    Path all = city.export(Standing.CITY);
    Sheets.edit(all, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "税務課の人"));
    city.declare(StepState.untouched("001", 1).withOwner("市民課の人"));
    Path answer = city.take(all, city.person("tax-staff")).returned();
    ImportResult result = city.take(answer, STAFF);
    assertThat(result.findings()).isEmpty();
    assertThat(city.state("001", 1).owner()).isEqualTo("市民課の人");
  }

  private static List<String> sentences(ImportResult result) {
    return result.findings().stream()
        .filter(Finding::isError)
        .map(Messages.complete()::sentence)
        .toList();
  }
}
