package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What the city office keeps of a resident beside the history. */
public final class Papers {

  private static final List<String> NOTES =
      List.of(
          "本人確認は運転免許証による。",
          "住所の履歴を職権により確認済み（実態調査，異動なし）。",
          "届出は代理人（配偶者）による。委任状あり。",
          "戸籍の附票記載事項通知を受理。");

  private final City city;

  public Papers(City city) {
    this.city = city;
  }

  private Dice dice(Resident resident, String purpose) {
    return Dice.of(city.seed(), purpose, Long.parseLong(resident.number()));
  }

  /** Certificates issued to the person, ascending. */
  public List<Certificate> certificates(Resident resident) {
    Dice dice = dice(resident, "certificate");
    int count = dice.permille(300) ? dice.between(1, 3) : 0;
    List<Certificate> certificates = new ArrayList<>();
    LocalDate from = resident.events().get(0).processed();
    for (int serial = 1; serial <= count; serial++) {
      from = dice.day(from, city.asOf());
      certificates.add(certificate(dice, resident, serial, from));
    }
    return certificates;
  }

  private static Certificate certificate(Dice dice, Resident resident, int serial, LocalDate day) {
    LocalTime time = LocalTime.of(dice.between(9, 16), dice.below(60), dice.below(60));
    int copies = dice.between(1, 3);
    boolean own = dice.permille(800);
    return new Certificate(
        serial,
        resident.living() ? dice.pick(List.of("01", "01", "03")) : "02",
        LocalDateTime.of(day, time),
        dice.pick(List.of("01", "01", "02", "03")),
        copies,
        own ? "1" : dice.pick(List.of("2", "3")),
        resident.latest().name().full(),
        copies * 300,
        "%d%02d%02d-%06d"
            .formatted(
                day.getYear(), day.getMonthValue(), day.getDayOfMonth(), dice.below(1_000_000)),
        Stamp.of(dice, day));
  }

  /** Remarks of the person, ascending. */
  public List<Remark> remarks(Resident resident) {
    Dice dice = dice(resident, "remark");
    int count = dice.permille(120) ? dice.between(1, 2) : 0;
    List<Remark> remarks = new ArrayList<>();
    for (int serial = 1; serial <= count; serial++) {
      Event event = dice.pick(resident.events());
      boolean ofEvent = dice.permille(500);
      remarks.add(
          new Remark(
              serial,
              ofEvent ? "A" : dice.pick(List.of("B", "C")),
              event.processed(),
              dice.pick(NOTES),
              ofEvent ? event.number() : 0,
              dice.permille(100),
              Stamp.of(dice, event.processed())));
    }
    return remarks;
  }

  /** The history of the household's head or spouse as a protected person; mostly empty. */
  public List<Protection> protections(Household household) {
    if (household.index() % 97 != 13) {
      return List.of();
    }
    Dice dice = Dice.of(city.seed(), "protection", household.index());
    int renewals = dice.between(1, 3);
    LocalDate from = city.asOf().minusYears(renewals).minusDays(dice.between(-300, 200));
    String phone = "0299-0000-%04d".formatted(dice.below(10_000));
    boolean forwarded = dice.permille(400);
    List<Protection> history = new ArrayList<>();
    for (int number = 1; number <= renewals; number++) {
      LocalDate recorded = from.plusYears(number - 1L);
      history.add(
          new Protection(
              number,
              number == renewals,
              from,
              from.plusYears(number),
              kind(number, renewals, from.plusYears(number)),
              phone,
              forwarded ? Books.PLACES.get(0).code() : "",
              recorded.plusDays(3),
              Stamp.of(dice, recorded)));
    }
    return history;
  }

  private String kind(int number, int renewals, LocalDate to) {
    if (number == renewals && to.isBefore(city.asOf())) {
      return "3";
    }
    return number == 1 && renewals > 1 ? "2" : "1";
  }
}
