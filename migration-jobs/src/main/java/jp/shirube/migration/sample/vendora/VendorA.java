package jp.shirube.migration.sample.vendora;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Papers;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.delivery.DelimitedCodec;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.delivery.Gaiji;
import jp.shirube.migration.sample.delivery.RecordCodec;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.fault.VendorBooks;

/** Vendor A keeps the resident records in delimited windows-31j files. */
public final class VendorA implements VendorBooks {

  public static final Gaiji GAIJI =
      new Gaiji(
          List.of(
              new Gaiji.UserCharacter("𠮷", '\uE000'),
              new Gaiji.UserCharacter("葛\uDB40\uDD02", '\uE001'),
              new Gaiji.UserCharacter("邊\uDB40\uDD0E", '\uE002'),
              new Gaiji.UserCharacter("辻\uDB40\uDD02", '\uE003'),
              new Gaiji.UserCharacter("祇\uDB40\uDD02", '\uE004')));

  private final Papers papers;
  private final ResidentExtracts residents;
  private final PaperExtracts paperExtracts;

  public VendorA(City city) {
    this.papers = new Papers(city);
    this.residents = new ResidentExtracts(city.seed());
    this.paperExtracts = new PaperExtracts(city.seed());
  }

  @Override
  public String vendorId() {
    return "A";
  }

  @Override
  public String systemId() {
    return "001";
  }

  @Override
  public List<ExtractLayout> layouts() {
    return List.of(
        ResidentExtracts.LAYOUT,
        PaperExtracts.PROTECTIONS,
        PaperExtracts.CERTIFICATES,
        PaperExtracts.REMARKS);
  }

  @Override
  public RecordCodec codec(ExtractLayout layout) {
    return new DelimitedCodec(Charset.forName("windows-31j"), GAIJI, Set.of("氏名漢字", "記載内容"));
  }

  @Override
  public List<Extract> extracts(Household household) {
    List<Extract> extracts = new ArrayList<>();
    for (Resident resident : household.members()) {
      extracts.addAll(residents.of(resident));
      extracts.addAll(paperExtracts.certificates(resident, papers.certificates(resident)));
      extracts.addAll(paperExtracts.remarks(resident, papers.remarks(resident)));
    }
    extracts.addAll(paperExtracts.protections(household.head(), papers.protections(household)));
    return extracts;
  }

  /** The household's records of JUMIN.CSV alone. */
  public List<Extract> residents(Household household) {
    return household.members().stream()
        .flatMap(resident -> residents.of(resident).stream())
        .toList();
  }

  @Override
  public List<FaultKind> faults() {
    return Faults.all();
  }
}
