package jp.shirube.migration.sample.residenttax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Outsider;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendora.CsvBooks;

/** Vendor A's 個人住民税: taxpayers, assessments with their details, employers that withhold. */
public final class ResidentTaxBooks implements CsvBooks {

  private final Employers employers;
  private final Taxpayers taxpayers;
  private final TaxpayerExtracts register;
  private final AssessmentExtracts assessments;

  public ResidentTaxBooks(City city) {
    this.employers = new Employers(city);
    this.taxpayers = new Taxpayers(city, employers);
    this.register = new TaxpayerExtracts(city.seed());
    this.assessments = new AssessmentExtracts(city.seed());
  }

  @Override
  public String systemId() {
    return "010";
  }

  @Override
  public List<ExtractLayout> layouts() {
    return List.of(TaxpayerExtracts.LAYOUT, AssessmentExtracts.LAYOUT, EmployerExtracts.LAYOUT);
  }

  @Override
  public Set<String> quoted() {
    return Set.of("氏名", "住所", "名称");
  }

  @Override
  public List<Extract> registers() {
    return employers.all().stream().map(EmployerExtracts::of).toList();
  }

  @Override
  public List<Extract> extracts(Household household) {
    return extracts(taxpayers.of(household));
  }

  @Override
  public List<Extract> extracts(Outsider outsider) {
    return extracts(taxpayers.of(outsider));
  }

  private List<Extract> extracts(List<Taxpayer> registered) {
    List<Extract> extracts = new ArrayList<>();
    for (Taxpayer taxpayer : registered) {
      extracts.addAll(register.of(taxpayer));
      extracts.addAll(assessments.of(taxpayer));
    }
    return extracts;
  }

  @Override
  public List<FaultKind> faults() {
    return ResidentTaxFaults.all();
  }
}
