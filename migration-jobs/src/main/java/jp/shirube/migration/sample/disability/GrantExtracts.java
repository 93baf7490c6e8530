package jp.shirube.migration.sample.disability;

import static jp.shirube.migration.sample.vendorb.HostTexts.wareki;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.disability.ServiceGrant.Entry;
import jp.shirube.migration.sample.disability.ServiceGrant.Support;

/** Vendor B's records of recipients: a decision with its services side by side. */
final class GrantExtracts {

  private static final int NO_LEVEL = 9;

  private GrantExtracts() {}

  static List<Extract> of(ServiceGrant grant) {
    return grant.entries().stream().map(entry -> of(grant, entry)).toList();
  }

  private static Extract of(ServiceGrant grant, Entry entry) {
    Extract extract =
        Extract.ofRows(DisabilityFiles.RECIPIENTS.layout(), () -> DisabilityRows.of(grant, entry));
    extract.put("受給者証番号", grant.number());
    extract.put("宛名番号", grant.resident().number());
    extract.put("交付回", entry.number());
    extract.put("申請日", wareki(entry.applied()));
    putSupport(extract, entry);
    for (int i = 1; i <= entry.services().size(); i++) {
      putService(extract, i, entry.services().get(i - 1));
    }
    extract.put("上限月額", "%,d".formatted(entry.limit()));
    extract.put("所得", entry.income().ordinal() + 1);
    extract.put("相談事業所", entry.adviser());
    extract.put("証交付日", wareki(entry.issued()));
    return HandbookExtracts.stamped(extract, entry.latest(), entry.stamp());
  }

  private static void putSupport(Extract extract, Entry entry) {
    Support support = entry.support();
    extract.put("支援区分", support == null ? NO_LEVEL : support.level());
    if (support != null) {
      extract.put("認定開始", wareki(support.from()));
      extract.put("認定終了", wareki(support.to()));
    }
  }

  private static void putService(Extract extract, int place, Service service) {
    extract.put("サービス" + place, service.kind().vendor());
    extract.put("支給量" + place, service.amount());
    extract.put("開始" + place, wareki(service.from()));
    extract.put("終了" + place, wareki(service.to()));
  }
}
