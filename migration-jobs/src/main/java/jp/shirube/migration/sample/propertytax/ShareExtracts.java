package jp.shirube.migration.sample.propertytax;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.propertytax.Estate.Share;
import jp.shirube.migration.sample.table.Columns;
import jp.shirube.migration.sample.vendora.CsvTexts;

/** KT_KYOYU.CSV: one record per property and year with its joint owners side by side. */
final class ShareExtracts {

  /** Joint owners in a record. */
  static final int OWNERS = 4;

  static final ExtractLayout LAYOUT =
      new ExtractLayout("KT_KYOYU", "KT_KYOYU.CSV", List.of("012904"), "", new Columns(fields()));

  private ShareExtracts() {}

  private static List<String> fields() {
    List<String> fields = new ArrayList<>(List.of("賦課年度", "共有番号", "物件番号", "人数", "異動日"));
    for (int owner = 1; owner <= OWNERS; owner++) {
      fields.add("構成員" + owner);
      fields.add("持分" + owner);
    }
    fields.addAll(List.of("更新者", "更新日時"));
    return fields;
  }

  static List<Extract> of(Estate estate, String property, List<Valuation> valuations) {
    if (!estate.joint()) {
      return List.of();
    }
    return valuations.stream()
        .filter(Valuation::latest)
        .map(valuation -> extract(estate, property, valuation))
        .toList();
  }

  private static Extract extract(Estate estate, String property, Valuation valuation) {
    Extract extract =
        Extract.ofRows(LAYOUT, () -> PropertyRows.shares(estate, property, valuation));
    extract.put("賦課年度", FiscalYear.wareki(valuation.year()));
    extract.put("共有番号", estate.number());
    extract.put("物件番号", property);
    extract.put("人数", estate.shares().size());
    extract.put("異動日", CsvTexts.wareki(estate.acquired()));
    for (int i = 0; i < estate.shares().size(); i++) {
      Share share = estate.shares().get(i);
      extract.put("構成員" + (i + 1), share.number());
      extract.put("持分" + (i + 1), part(share));
    }
    extract.put("更新者", valuation.stamp().operator());
    extract.put("更新日時", CsvTexts.stamp(valuation.stamp()));
    return extract;
  }

  /** {@code 0001/0002}. */
  private static String part(Share share) {
    return CsvTexts.padded(share.numerator(), 4) + '/' + CsvTexts.padded(share.denominator(), 4);
  }
}
