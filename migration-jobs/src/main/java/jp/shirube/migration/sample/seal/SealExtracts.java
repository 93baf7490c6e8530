package jp.shirube.migration.sample.seal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.vendora.DelimitedFile;
import org.jspecify.annotations.Nullable;

/** INKAN.CSV, SHOKAI.CSV and KOFU.CSV: registered seals, inquiries, certificates. */
final class SealExtracts {

  static final ExtractLayout SEALS =
      DelimitedFile.of(
          "INKAN", "002901", "", "宛名番号", "登録番号", "履歴", "登録証番号", "状態", "登録日", "申請日", "登録事由", "申請者",
          "氏名", "氏名カナ", "旧氏", "通称", "氏名種別", "生年月日", "性別", "町名", "番地", "方書", "印影ファイル", "印影日", "廃止日",
          "廃止事由", "停止日");
  static final ExtractLayout INQUIRIES =
      DelimitedFile.of(
          "SHOKAI", "002902", "", "宛名番号", "登録番号", "連番", "照会日", "方法", "期限", "回答日", "結果", "代理人氏名",
          "代理人住所", "確認書類");

  static final ExtractLayout ISSUES =
      DelimitedFile.of(
          "KOFU", "002903", "手数料", "宛名番号", "登録番号", "連番", "交付日時", "場所", "通数", "手数料", "発行番号");

  /** Reason code of inquiries that were printed and not sent. */
  static final String NOT_SENT = "E01";

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
  private static final int NOT_SENT_PERMILLE = 30;

  private final City city;

  SealExtracts(City city) {
    this.city = city;
  }

  List<Extract> of(SealRegistration registration) {
    List<Extract> extracts = new ArrayList<>();
    for (SealEntry entry : registration.history()) {
      extracts.add(entry(registration, entry));
    }
    for (Inquiry inquiry : registration.inquiries()) {
      Extract extract = Extract.of(INQUIRIES, () -> SealRows.of(registration, inquiry));
      fill(extract, registration, inquiry);
      extracts.add(extract);
    }
    for (Issue issue : registration.issues()) {
      extracts.add(issue(registration, issue));
    }
    long number = Long.parseLong(registration.number());
    boolean again = Dice.of(city.seed(), "notsent", number).permille(NOT_SENT_PERMILLE);
    if (again && !registration.inquiries().isEmpty()) {
      extracts.add(notSent(registration, registration.inquiries().get(0)));
    }
    return extracts;
  }

  private static Extract notSent(SealRegistration registration, Inquiry inquiry) {
    Extract extract =
        Extract.excluded(INQUIRIES, () -> SealRows.of(registration, inquiry), NOT_SENT);
    fill(extract, registration, inquiry);
    extract.put("連番", "%02d".formatted(inquiry.serial() + 1));
    return extract;
  }

  private static Extract issue(SealRegistration registration, Issue issue) {
    Extract extract = Extract.of(ISSUES, () -> SealRows.of(registration, issue));
    extract.put("宛名番号", registration.resident().number() + "  ");
    extract.put("登録番号", registration.number());
    extract.put("連番", "%04d".formatted(issue.serial()));
    extract.put("交付日時", issue.issued().format(MOMENT));
    extract.put("場所", issue.place().substring(1));
    extract.put("通数", "%02d".formatted(issue.copies()));
    extract.put("手数料", "%06d".formatted(issue.fee()));
    extract.put("発行番号", issue.number());
    DelimitedFile.putTail(extract, true, issue.stamp());
    return extract;
  }

  private static Extract entry(SealRegistration registration, SealEntry entry) {
    Extract extract = Extract.of(SEALS, () -> SealRows.of(registration, entry));
    extract.put("宛名番号", registration.resident().number() + "  ");
    extract.put("登録番号", registration.number());
    extract.put("履歴", "%03d".formatted(entry.number()));
    extract.put("登録証番号", entry.card());
    extract.put("状態", state(entry));
    extract.put("登録日", DelimitedFile.wareki(entry.registered()));
    extract.put("申請日", DelimitedFile.wareki(entry.applied()));
    extract.put("登録事由", entry.reason().code().substring(1));
    extract.put("申請者", entry.byAgent() ? "代" : "本");
    putPerson(extract, registration, entry);
    extract.put("印影ファイル", registration.picture(entry));
    extract.put("印影日", DelimitedFile.wareki(entry.sealed()));
    extract.put("廃止日", DelimitedFile.wareki(entry.abolished()));
    extract.put("廃止事由", code(entry.abolishedFor()));
    extract.put("停止日", DelimitedFile.wareki(entry.suspended()));
    DelimitedFile.putTail(extract, entry.latest(), entry.stamp());
    return extract;
  }

  private static String state(SealEntry entry) {
    return switch (entry.state()) {
      case "1" -> "登";
      case "2" -> "停";
      default -> "廃";
    };
  }

  private static String code(SealEntry.@Nullable AbolishedFor reason) {
    if (reason == null) {
      return "";
    }
    return switch (reason) {
      case APPLICATION -> "H1";
      case MOVED_OUT -> "H3";
      case DEATH -> "H4";
      case OFFICE -> "H9";
    };
  }

  private static void putPerson(Extract extract, SealRegistration registration, SealEntry entry) {
    Resident resident = registration.resident();
    extract.put("氏名", entry.name().full());
    extract.put("氏名カナ", Width.half(entry.name().kana()));
    extract.put("旧氏", entry.name().former());
    extract.put("通称", entry.name().alias());
    extract.put("氏名種別", shows(registration.shows()));
    extract.put("生年月日", resident.birth().wareki());
    extract.put("性別", resident.sex() == Sex.MALE ? "M" : "F");
    extract.put("町名", entry.address().town());
    extract.put("番地", entry.address().lot());
    extract.put("方書", entry.address().building());
  }

  private static String shows(SealRegistration.Shows shows) {
    return switch (shows) {
      case NAME -> "全";
      case SURNAME -> "氏";
      case GIVEN -> "名";
      case FORMER_SURNAME -> "旧";
      case ALIAS -> "通";
    };
  }

  private static void fill(Extract extract, SealRegistration registration, Inquiry inquiry) {
    extract.put("宛名番号", registration.resident().number() + "  ");
    extract.put("登録番号", registration.number());
    extract.put("連番", "%02d".formatted(inquiry.serial()));
    extract.put("照会日", DelimitedFile.dotted(inquiry.sent()));
    extract.put("方法", "郵送");
    extract.put("期限", DelimitedFile.dotted(inquiry.due()));
    extract.put("回答日", DelimitedFile.dotted(inquiry.answered()));
    extract.put("結果", inquiry.answered() == null ? "×" : "○");
    extract.put("代理人氏名", inquiry.agent());
    extract.put("代理人住所", inquiry.agentAddress());
    extract.put("確認書類", inquiry.papers());
    DelimitedFile.putTail(extract, true, inquiry.stamp());
  }
}
