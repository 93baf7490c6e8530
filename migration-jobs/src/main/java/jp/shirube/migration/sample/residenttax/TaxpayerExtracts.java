package jp.shirube.migration.sample.residenttax;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.residenttax.Taxpayer.State;
import jp.shirube.migration.sample.vendora.CsvTexts;

/** KJ_GIMUSHA.CSV: who is registered as a taxpayer in a year. */
final class TaxpayerExtracts {

  static final ExtractLayout LAYOUT =
      ExtractLayout.of(
          "KJ_GIMUSHA",
          "KJ_GIMUSHA.CSV",
          "010901",
          "",
          "年度",
          "宛名",
          "連番",
          "氏名",
          "カナ",
          "住所",
          "世帯",
          "住登外",
          "申告",
          "課税地",
          "徴収",
          "障害",
          "ひとり親",
          "最新",
          "更新者",
          "更新日時");

  /** Reason code of taxpayers registered twice by two papers of the same person. */
  static final String MERGED = "J01";

  private static final int MERGED_PERMILLE = 8;

  private final long seed;

  TaxpayerExtracts(long seed) {
    this.seed = seed;
  }

  List<Extract> of(Taxpayer taxpayer) {
    List<Extract> extracts = new ArrayList<>();
    for (State state : taxpayer.states()) {
      Extract extract = Extract.of(LAYOUT, () -> ResidentTaxRows.of(taxpayer, state));
      fill(extract, taxpayer, state);
      extracts.add(extract);
    }
    long number = Long.parseLong(taxpayer.party().number());
    if (Dice.of(seed, "merged " + taxpayer.year(), number).permille(MERGED_PERMILLE)) {
      extracts.add(merged(taxpayer));
    }
    return extracts;
  }

  private static Extract merged(Taxpayer taxpayer) {
    State first = taxpayer.states().get(0);
    Extract extract = Extract.excluded(LAYOUT, () -> ResidentTaxRows.of(taxpayer, first), MERGED);
    fill(extract, taxpayer, first);
    extract.put("連番", "99");
    extract.put("申告", "統合");
    extract.put("最新", "");
    return extract;
  }

  private static void fill(Extract extract, Taxpayer taxpayer, State state) {
    Party party = taxpayer.party();
    extract.put("年度", taxpayer.year());
    extract.put("宛名", party.number());
    extract.put("連番", CsvTexts.padded(state.number(), 2));
    extract.put("氏名", party.name());
    extract.put("カナ", Width.half(party.kana()));
    extract.put("住所", party.address());
    extract.put("世帯", taxpayer.household());
    extract.put("住登外", party.kind() == Party.Kind.OUTSIDER ? "外" : "");
    extract.put("申告", taxpayer.undeclared().equals("0") ? "済" : "未");
    extract.put("課税地", taxpayer.elsewhere().isEmpty() ? "082368" : taxpayer.elsewhere());
    extract.put("徴収", method(state.method()));
    extract.put("障害", taxpayer.disabled() ? "該当" : "");
    extract.put("ひとり親", taxpayer.parent().equals("2") ? "Ｐ" : "");
    extract.put("最新", state.latest() ? "1" : "0");
    extract.put("更新者", state.stamp().operator());
    extract.put("更新日時", CsvTexts.stamp(state.stamp()));
  }

  /** The vendor's words for how a tax is collected. */
  static String method(String method) {
    return switch (method) {
      case "" -> "";
      case "1" -> "普徴";
      case "2" -> "給特";
      case "3" -> "年特";
      case "4" -> "併徴";
      default -> throw new IllegalArgumentException(method);
    };
  }
}
