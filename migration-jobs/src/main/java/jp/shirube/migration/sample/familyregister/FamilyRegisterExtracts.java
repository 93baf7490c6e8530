package jp.shirube.migration.sample.familyregister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Domicile;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.vendora.DelimitedFile;
import org.jspecify.annotations.Nullable;

/** HITTOSHA.CSV, MEIRAN.CSV and MIBUN.CSV: registers, people, entries about their status. */
final class FamilyRegisterExtracts {

  static final ExtractLayout REGISTERS =
      DelimitedFile.of(
          "HITTOSHA",
          "003901",
          "",
          "台帳番号",
          "台帳枝番",
          "本籍コード",
          "本籍町名",
          "本籍地番",
          "筆頭者氏名",
          "筆頭者カナ",
          "編製日",
          "編製区分",
          "改製日",
          "改製不適合",
          "消除日",
          "戸籍区分");
  static final ExtractLayout ENTRIES =
      DelimitedFile.of(
          "MEIRAN", "003902", "", "台帳番号", "台帳枝番", "名順", "宛名番号", "氏", "名", "カナ氏", "カナ名", "生年月日",
          "父氏", "父名", "母氏", "母名", "父母続柄", "養父", "養母", "養続柄", "配偶", "入籍日", "入籍区分", "除籍日", "除籍区分");
  static final ExtractLayout MATTERS =
      DelimitedFile.of(
          "MIBUN", "003903", "", "台帳番号", "台帳枝番", "名順", "項番", "事項種別", "事件日", "届出日", "受附日", "受附番号",
          "届出人", "送付日", "受理者", "記載日", "事項１", "事項２");

  /** Reason code of entries that were cancelled while they were written. */
  static final String CANCELLED = "E01";

  /** What the second field of an entry's text begins with. */
  private static final String SECOND = "【届出日】";

  private static final int CANCELLED_PERMILLE = 8;

  private final City city;

  FamilyRegisterExtracts(City city) {
    this.city = city;
  }

  List<Extract> of(FamilyRegister register) {
    List<Extract> extracts = new ArrayList<>();
    extracts.add(register(register));
    for (Entry entry : register.entries()) {
      extracts.add(entry(register, entry));
      for (Matter matter : entry.matters()) {
        Extract extract = Extract.of(MATTERS, () -> FamilyRegisterRows.of(register, entry, matter));
        fill(extract, register, entry, matter);
        extracts.add(extract);
      }
    }
    long number = Long.parseLong(register.ledger());
    if (Dice.of(city.seed(), "cancelledmatter", number).permille(CANCELLED_PERMILLE)) {
      extracts.add(cancelled(register, register.entries().get(0)));
    }
    return extracts;
  }

  private static Extract cancelled(FamilyRegister register, Entry entry) {
    Matter last = entry.matters().get(entry.matters().size() - 1);
    Extract extract =
        Extract.excluded(MATTERS, () -> FamilyRegisterRows.of(register, entry, last), CANCELLED);
    fill(extract, register, entry, last);
    extract.put("項番", "%02d".formatted(last.serial() + 1));
    return extract;
  }

  private static void putKey(Extract extract, FamilyRegister register) {
    extract.put("台帳番号", register.ledger());
    extract.put("台帳枝番", Integer.toString(register.branch()));
  }

  private static Extract register(FamilyRegister register) {
    Extract extract = Extract.of(REGISTERS, () -> FamilyRegisterRows.of(register));
    Domicile domicile = register.domicile();
    putKey(extract, register);
    extract.put("本籍コード", domicile.code());
    extract.put("本籍町名", domicile.town());
    extract.put("本籍地番", domicile.lot());
    extract.put("筆頭者氏名", domicile.first());
    extract.put("筆頭者カナ", Width.half(domicile.firstKana()));
    extract.put("編製日", DelimitedFile.wareki(register.compiled()));
    extract.put("編製区分", code(register.reason()));
    extract.put("改製日", DelimitedFile.wareki(register.revised()));
    extract.put("改製不適合", register.unfit() ? "有" : "");
    extract.put("消除日", DelimitedFile.wareki(register.closed()));
    extract.put("戸籍区分", register.closed() == null ? "現" : "除");
    DelimitedFile.putTail(extract, true, register.stamp());
    return extract;
  }

  private static String code(FamilyRegister.Reason reason) {
    return switch (reason) {
      case MARRIAGE -> "K";
      case DIVORCE -> "R";
      case TRANSFER -> "T";
    };
  }

  private static Extract entry(FamilyRegister register, Entry entry) {
    Extract extract = Extract.of(ENTRIES, () -> FamilyRegisterRows.of(register, entry));
    putKey(extract, register);
    extract.put("名順", "%03d".formatted(entry.order()));
    putPerson(extract, entry.person());
    putParents(extract, entry);
    extract.put("配偶", entry.spouse().equals("1") ? "夫" : entry.spouse().equals("2") ? "妻" : "");
    extract.put("入籍日", DelimitedFile.wareki(entry.entered()));
    extract.put("入籍区分", code(entry.enteredBy()));
    extract.put("除籍日", DelimitedFile.wareki(entry.left()));
    extract.put("除籍区分", code(entry.leftBy()));
    DelimitedFile.putTail(extract, true, entry.stamp());
    return extract;
  }

  private static void putPerson(Extract extract, Person person) {
    Resident resident = person.resident();
    extract.put("宛名番号", resident == null ? "" : resident.number() + "  ");
    extract.put("氏", person.name().surname());
    extract.put("名", person.name().given() + '　');
    extract.put("カナ氏", Width.half(person.name().surnameKana()));
    extract.put("カナ名", Width.half(person.name().givenKana()));
    extract.put("生年月日", person.birth().wareki());
  }

  private static void putParents(Extract extract, Entry entry) {
    putName(extract, "父", entry.father());
    putName(extract, "母", entry.mother());
    extract.put("父母続柄", entry.rank());
    extract.put("養父", entry.adoptiveFather());
    extract.put("養母", entry.adoptiveMother());
    extract.put("養続柄", entry.adopted() ? FamilyRegisterRows.adopted(entry) : "");
  }

  private static void putName(Extract extract, String whose, String name) {
    int blank = name.indexOf('　');
    extract.put(whose + "氏", name.substring(0, blank));
    extract.put(whose + "名", name.substring(blank + 1));
  }

  private static String code(Entry.@Nullable Cause cause) {
    if (cause == null) {
      return "";
    }
    return switch (cause) {
      case BIRTH -> "11";
      case MARRIAGE -> "21";
      case ADOPTION -> "31";
      case JOINING -> "41";
      case DIVORCE -> "51";
      case DEATH -> "61";
    };
  }

  private static void fill(Extract extract, FamilyRegister register, Entry entry, Matter matter) {
    putKey(extract, register);
    extract.put("名順", "%03d".formatted(entry.order()));
    extract.put("項番", "%02d".formatted(matter.serial()));
    extract.put("事項種別", code(matter.kind()));
    extract.put("事件日", matter.happened().wareki());
    extract.put("届出日", DelimitedFile.wareki(matter.notified()));
    extract.put("受附日", DelimitedFile.wareki(matter.accepted()));
    extract.put("受附番号", matter.receipt());
    extract.put("届出人", matter.notifier());
    LocalDate sent = matter.sent();
    extract.put("送付日", DelimitedFile.wareki(sent));
    extract.put("受理者", matter.acceptor());
    extract.put("記載日", DelimitedFile.wareki(matter.recorded()));
    int cut = matter.text().indexOf(SECOND);
    extract.put("事項１", matter.text().substring(0, cut));
    extract.put("事項２", matter.text().substring(cut));
    DelimitedFile.putTail(extract, true, matter.stamp());
  }

  private static String code(Matter.Kind kind) {
    return switch (kind) {
      case BIRTH -> "SHU";
      case ADOPTION -> "YOU";
      case MARRIAGE -> "KON";
      case DIVORCE -> "RIK";
      case DEATH -> "SIB";
    };
  }
}
