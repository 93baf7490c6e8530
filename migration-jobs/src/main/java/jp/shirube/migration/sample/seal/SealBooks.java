package jp.shirube.migration.sample.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.delivery.Picture;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendora.CsvBooks;

/** Vendor A's registered seals (印鑑登録). */
public final class SealBooks implements CsvBooks {

  private final City city;
  private final SealRegistrations registrations;
  private final SealExtracts extracts;

  public SealBooks(City city) {
    this.city = city;
    this.registrations = new SealRegistrations(city);
    this.extracts = new SealExtracts(city);
  }

  @Override
  public String systemId() {
    return "002";
  }

  @Override
  public List<ExtractLayout> layouts() {
    return List.of(SealExtracts.SEALS, SealExtracts.INQUIRIES, SealExtracts.ISSUES);
  }

  @Override
  public Set<String> quoted() {
    return Set.of("氏名", "代理人住所");
  }

  @Override
  public List<Extract> extracts(Household household) {
    return registrations.of(household).stream()
        .flatMap(registration -> extracts.of(registration).stream())
        .toList();
  }

  @Override
  public boolean pictured() {
    return true;
  }

  /** One of each seal that was ever registered. */
  @Override
  public List<Picture> pictures(Household household) {
    List<Picture> pictures = new ArrayList<>();
    for (SealRegistration registration : registrations.of(household)) {
      registration.history().stream()
          .filter(entry -> entry.reason() == SealEntry.Reason.NEW_SEAL || entry.number() == 1)
          .map(entry -> picture(registration, entry))
          .forEach(pictures::add);
    }
    return pictures;
  }

  private Picture picture(SealRegistration registration, SealEntry entry) {
    Dice dice =
        Dice.of(city.seed(), "sealpicture" + entry.seal(), Long.parseLong(registration.number()));
    return new Picture(registration.picture(entry), SealPicture.draw(dice));
  }

  @Override
  public List<FaultKind> faults() {
    return Faults.all();
  }
}
