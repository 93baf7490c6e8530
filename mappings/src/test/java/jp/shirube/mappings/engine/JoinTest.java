package jp.shirube.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.Sheets;
import jp.shirube.mappings.TestStandard;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.rule.RowCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file F completed with the fields of the file A. */
class JoinTest {

  @TempDir Path folder;

  private static Sheets sheets(String missing, String several) {
    return Sheets.good()
        .csvFile("F", "番号", "枝番", "氏名")
        .csvFile("A", "宛名", "枝", "町名", "区分", "予備")
        .row("結合", "主ファイルID", "従ファイルID", "主の項目", "従の項目", "見つからないとき", "複数あるとき")
        .row("結合", "F", "A", "番号,枝番", "宛名,枝", missing, several)
        .row("除外", "A", "[区分] == \"9\"", "OLD", "古い")
        .row("グループ", "001001", "", "F", "[A.区分] != \"0\"")
        .row("項目", "001001", "", "key", "番号", "そのまま")
        .row("項目", "001001", "", "name", "氏名", "全角")
        .row("項目", "001001", "", "wide", "氏名,A.町名", "連結", "・")
        .row("項目", "001001", "", "half", "", "式", "[番号] + [A.区分]");
  }

  private CompiledMapping mapping(Sheets sheets) {
    return Mapped.compile(sheets, folder, TestStandard.standard());
  }

  /** Finds the first of the records with a key. */
  private static JoinLookup lookup(CompiledMapping mapping, SourceRecord... partners) {
    Map<String, Partner> index = new HashMap<>();
    PartnerReader reader = mapping.partners().get(0);
    for (SourceRecord record : partners) {
      PartnerReader.Keyed keyed = reader.read(record);
      if (keyed != null) {
        index.merge(
            keyed.key(),
            keyed.partner(),
            (first, next) -> new Partner(first.record(), true, first.values()));
      }
    }
    return (join, key) -> index.get(key);
  }

  private Mapped map(Sheets sheets, SourceRecord record, SourceRecord... partners) {
    CompiledMapping mapping = mapping(sheets);
    return Mapped.map(mapping.mapper("F", lookup(mapping, partners)), record);
  }

  private static SourceRecord partner(String... fields) {
    return Records.of(fields);
  }

  @Test
  void completesARecordWithTheFieldsOfItsPartner() {
    Mapped mapped =
        map(
            sheets("", ""),
            Records.of("7", "1", "山田"),
            partner("7", "2", "別町", "3", ""),
            partner("7 ", "1　", "東町　", "2", ""));

    assertThat(mapped.findings()).isEmpty();
    assertThat(mapped.rows())
        .containsExactly(Map.of("key", "7", "name", "山田", "wide", "山田・東町", "half", "72"));
  }

  @Test
  void decidesByTheFieldsOfThePartner() {
    assertThat(
            map(sheets("", ""), Records.of("7", "1", "山田"), partner("7", "1", "東町", "0", ""))
                .rows())
        .isEmpty();
  }

  @Test
  void doesNotMixThePartsOfKeys() {
    Mapped mapped =
        map(sheets("不備", ""), Records.of("71", "1", "山田"), partner("7", "11", "東町", "2", ""));

    assertThat(mapped.codes()).containsExactly("SRB-ROW-0014 ERROR");
  }

  @Test
  void leavesTheFieldsEmptyOrRejectsWhereThereIsNoPartner() {
    assertThat(map(sheets("空", ""), Records.of("7", "1", "山田")).rows())
        .containsExactly(Map.of("key", "7", "name", "山田", "wide", "山田", "half", "7"));

    Mapped rejected = map(sheets("不備", ""), Records.of("7", "1", "山田"));
    assertThat(rejected.disposition()).isEqualTo(Disposition.REJECTED);
    assertThat(rejected.findings()).hasSize(1);
    Finding finding = rejected.findings().get(0);
    assertThat(finding.place()).isEqualTo(new Place("F.csv", null, 8, "番号, 枝番", ""));
    assertThat(Messages.japanese("row").text("SRB-ROW-0014", finding.arguments()))
        .isEqualTo("結合するファイル「A」に、キー(番号, 枝番)の合うレコードがありません。");
  }

  @Test
  void findsNothingByAnEmptyKey() {
    assertThat(
            map(sheets("不備", ""), Records.of("", "", "山田"), partner("", "", "東町", "1", "")).codes())
        .containsExactly("SRB-ROW-0014 ERROR");
  }

  @Test
  void rejectsARecordOfSeveralPartnersUnlessOneIsChosen() {
    SourceRecord record = Records.of("7", "1", "山田");
    SourceRecord[] partners = {partner("7", "1", "東町", "1", ""), partner("7", "1", "西町", "1", "")};

    assertThat(map(sheets("", ""), record, partners).codes()).containsExactly("SRB-ROW-0015 ERROR");
    assertThat(map(sheets("", "先頭を採用"), record, partners).rows().get(0))
        .containsEntry("wide", "山田・東町");
  }

  @Test
  void takesNoPartnerThatIsExcludedOrUnreadable() {
    SourceRecord unreadable = Records.faulty(Finding.of(RowCode.NOT_A_DATE, Place.NOWHERE));

    assertThat(
            map(
                    sheets("不備", ""),
                    Records.of("7", "1", "山田"),
                    partner("7", "1", "東町", "9", ""),
                    unreadable)
                .codes())
        .containsExactly("SRB-ROW-0014 ERROR");
  }

  @Test
  void doesNotAskAnExcludedRecordForItsPartner() {
    Sheets sheets = sheets("不備", "").row("除外", "F", "[氏名] == \"\"", "NONE", "氏名なし");

    assertThat(map(sheets, Records.of("7", "1", "")).disposition().kind())
        .isEqualTo(Disposition.Kind.EXCLUDED);
  }

  @Test
  void replacesTheGaijiOfThePartnerAndRejectsUnknownOnesWhereTheyAreOutput() {
    Sheets sheets = sheets("", "").row("外字", "F040", "U+845B");
    SourceRecord record = Records.of("7", "1", "山田");

    assertThat(map(sheets, record, partner("7", "1", "\ue000町", "1", "")).rows().get(0))
        .containsEntry("wide", "山田・葛町");
    assertThat(map(sheets, record, partner("7", "1", "\ue001町", "1", "")).codes())
        .containsExactly("SRB-ROW-0004 ERROR");
  }

  @Test
  void readsOnlyTheFieldsThatRulesName() {
    PartnerReader reader = mapping(sheets("", "")).partners().get(0);

    assertThat(reader.file().id()).isEqualTo("A");
    assertThat(reader.read(partner("7", "1", "東町", "2", "秘")).partner())
        .isEqualTo(new Partner(7, false, List.of("東町", "2")));
  }

  @Test
  void tellsWhichPartnerARecordHad() {
    CompiledMapping mapping = mapping(sheets("", ""));
    JoinLookup lookup = lookup(mapping, partner("7", "1", "東町", "2", ""));
    FileMapper mapper = mapping.mapper("F", lookup);

    Mapped.map(mapper, Records.of("7", "1", "山田"));
    assertThat(mapper.partner(0)).isEqualTo(7);
    Mapped.map(mapper, Records.of("8", "1", "山田"));
    assertThat(mapper.partner(0)).isZero();
    assertThat(mapper.joins()).isEqualTo(mapping.definition().joins());
  }

  @Test
  void mapsAFileThatIsOnlyJoinedToNothing() {
    CompiledMapping mapping = mapping(sheets("", ""));

    Mapped mapped = Mapped.map(mapping.mapper("A"), partner("7", "1", "東町", "2", ""));

    assertThat(mapped.disposition()).isEqualTo(Disposition.MAPPED);
    assertThat(mapped.rows()).isEmpty();
    assertThat(
            Mapped.map(mapping.mapper("A"), partner("7", "1", "東町", "9", "")).disposition().kind())
        .isEqualTo(Disposition.Kind.EXCLUDED);
  }

  @Test
  void cutsBytesInTheCharsetOfThePartner() {
    Sheets sheets =
        sheets("", "")
            .row("ファイル", "U", "U.csv", "CSV", "UTF-8")
            .row("レイアウト", "U", "1", "番")
            .row("レイアウト", "U", "2", "文")
            .row("結合", "F", "U", "番号", "番")
            .row("項目", "001001", "", "rate", "U.文", "バイト切出", "1,3", "条件分岐", "町=1");
    CompiledMapping mapping = mapping(sheets);
    PartnerReader reader = mapping.partners().get(1);
    Partner partner = reader.read(Records.of("7", "町12")).partner();
    JoinLookup lookup = (join, key) -> join.partnerId().equals("U") ? partner : null;

    Mapped mapped = Mapped.map(mapping.mapper("F", lookup), Records.of("7", "1", "山田"));

    assertThat(mapped.findings()).isEmpty();
    assertThat(mapped.rows().get(0)).containsEntry("rate", "1");
  }

  @Test
  void asksForTheIndexesOfAFileWithJoins() {
    FileMapper mapper = mapping(sheets("", "")).mapper("F");

    assertThatThrownBy(() -> Mapped.map(mapper, Records.of("7", "1", "山田")))
        .isInstanceOf(IllegalStateException.class);
  }
}
