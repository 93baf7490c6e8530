package jp.shirube.migration.sample.vendora;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.migration.sample.city.Certificate;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Era;
import jp.shirube.migration.sample.city.Protection;
import jp.shirube.migration.sample.city.Remark;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.expected.PaperRows;

/** SIEN.CSV, SHOMEI.CSV and BIKO.CSV: support measures, certificates, remarks. */
final class PaperExtracts {

  static final ExtractLayout PROTECTIONS =
      ExtractLayout.of(
          "SIEN",
          "SIEN.CSV",
          "001902",
          "",
          "宛名番号",
          "履歴番号",
          "開始日",
          "終了日",
          "措置区分",
          "申出者名",
          "申出者カナ",
          "電話番号",
          "転送先コード",
          "転送日",
          "仮措置",
          "最新区分",
          "更新者",
          "更新日",
          "更新時刻");
  static final ExtractLayout CERTIFICATES =
      ExtractLayout.of(
          "SHOMEI",
          "SHOMEI.CSV",
          "001903",
          "手数料",
          "宛名番号",
          "連番",
          "証明種類",
          "交付日",
          "交付時刻",
          "交付場所",
          "通数",
          "請求者区分",
          "請求者名",
          "手数料",
          "発行番号",
          "書損区分",
          "最新区分",
          "更新者",
          "更新日",
          "更新時刻");
  static final ExtractLayout REMARKS =
      ExtractLayout.of(
          "BIKO",
          "BIKO.CSV",
          "001904",
          "",
          "宛名番号",
          "連番",
          "類型",
          "記載日",
          "記載内容",
          "関連履歴",
          "抑止",
          "最新区分",
          "更新者",
          "更新日",
          "更新時刻");

  /** Reason code of certificates that were spoiled in printing. */
  static final String SPOILED = "E02";

  private static final Map<String, String> KINDS = Map.of("01", "J1", "02", "J2", "03", "K1");
  private static final Map<String, String> REQUESTERS = Map.of("1", "H", "2", "S", "3", "D");
  private static final Map<String, String> MEASURES = Map.of("1", "A", "2", "B", "3", "C");
  private static final Map<String, String> REMARK_KINDS = Map.of("A", "1", "B", "2", "C", "3");
  private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("yyyy/MM/dd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
  private static final int SPOILED_PERMILLE = 20;

  private final long seed;

  PaperExtracts(long seed) {
    this.seed = seed;
  }

  List<Extract> protections(Resident resident, List<Protection> history) {
    return history.stream().map(protection -> protection(resident, protection)).toList();
  }

  private static Extract protection(Resident resident, Protection protection) {
    Extract extract = Extract.of(PROTECTIONS, () -> PaperRows.of(resident, protection));
    extract.put("宛名番号", resident.number() + "  ");
    extract.put("履歴番号", "%03d".formatted(protection.number()));
    extract.put("開始日", protection.from().format(SLASHED));
    extract.put("終了日", protection.to().format(SLASHED));
    extract.put("措置区分", code(MEASURES, protection.kind()));
    extract.put("申出者名", resident.latest().name().full());
    extract.put("申出者カナ", Width.half(resident.latest().name().kana()));
    extract.put("電話番号", protection.phone());
    extract.put("転送先コード", protection.forwardedTo());
    boolean forwarded = !protection.forwardedTo().isEmpty();
    extract.put("転送日", forwarded ? protection.forwarded().format(SLASHED) : "");
    extract.put("仮措置", protection.provisional() ? "Y" : "N");
    ResidentExtracts.putTail(extract, protection.latest(), protection.stamp());
    return extract;
  }

  /** The certificates, and now and then a spoiled one after the last. */
  List<Extract> certificates(Resident resident, List<Certificate> certificates) {
    List<Extract> extracts = new ArrayList<>();
    for (Certificate certificate : certificates) {
      Extract extract = Extract.of(CERTIFICATES, () -> PaperRows.of(resident, certificate));
      fill(extract, resident, certificate);
      extracts.add(extract);
    }
    Dice dice = Dice.of(seed, "spoiled", Long.parseLong(resident.number()));
    if (!certificates.isEmpty() && dice.permille(SPOILED_PERMILLE)) {
      extracts.add(spoiled(resident, certificates.get(certificates.size() - 1)));
    }
    return extracts;
  }

  private static Extract spoiled(Resident resident, Certificate certificate) {
    Extract extract =
        Extract.excluded(CERTIFICATES, () -> PaperRows.of(resident, certificate), SPOILED);
    fill(extract, resident, certificate);
    extract.put("連番", "%04d".formatted(certificate.serial() + 1));
    extract.put("手数料", "000000");
    extract.put("書損区分", "9");
    return extract;
  }

  private static void fill(Extract extract, Resident resident, Certificate certificate) {
    LocalDate day = certificate.issued().toLocalDate();
    extract.put("宛名番号", resident.number() + "  ");
    extract.put("連番", "%04d".formatted(certificate.serial()));
    extract.put("証明種類", code(KINDS, certificate.kind()));
    extract.put("交付日", ResidentExtracts.wareki(day));
    extract.put("交付時刻", certificate.issued().format(TIME));
    extract.put("交付場所", certificate.place().substring(1));
    extract.put("通数", "%03d".formatted(certificate.copies()));
    extract.put("請求者区分", code(REQUESTERS, certificate.requester()));
    extract.put("請求者名", certificate.requesterName());
    extract.put("手数料", "%06d".formatted(certificate.fee()));
    extract.put("発行番号", certificate.number());
    ResidentExtracts.putTail(extract, true, certificate.stamp());
  }

  List<Extract> remarks(Resident resident, List<Remark> remarks) {
    return remarks.stream().map(remark -> remark(resident, remark)).toList();
  }

  private static Extract remark(Resident resident, Remark remark) {
    Extract extract = Extract.of(REMARKS, () -> PaperRows.of(resident, remark));
    extract.put("宛名番号", resident.number() + "  ");
    extract.put("連番", "%04d".formatted(remark.serial()));
    extract.put("類型", code(REMARK_KINDS, remark.kind()));
    extract.put("記載日", dotted(remark.date()));
    extract.put("記載内容", remark.text().replace('，', ','));
    extract.put("関連履歴", remark.event() == 0 ? "" : "%05d".formatted(remark.event()));
    extract.put("抑止", remark.hidden() ? "1" : "");
    ResidentExtracts.putTail(extract, true, remark.stamp());
    return extract;
  }

  /** {@code R06.01.05}. */
  private static String dotted(LocalDate date) {
    Era era = Era.of(VagueDate.of(date));
    return "%s%02d.%02d.%02d"
        .formatted(
            era.letter(), era.yearOf(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
  }

  private static String code(Map<String, String> codes, String standard) {
    String code = codes.get(standard);
    if (code == null) {
      throw new IllegalArgumentException("vendor A has no code for " + standard);
    }
    return code;
  }
}
