package jp.shirube.migration.sample.corporatetax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.fault.FaultKind;
import jp.shirube.migration.sample.vendora.CsvBooks;

/** Vendor A's 法人住民税: corporations, returns, offices. */
public final class CorporateTaxBooks implements CsvBooks {

  private final Companies companies;
  private final CompanyExtracts register;
  private final ReturnExtracts returns;

  public CorporateTaxBooks(City city) {
    this.companies = new Companies(city);
    this.register = new CompanyExtracts(city.seed());
    this.returns = new ReturnExtracts(city.seed());
  }

  @Override
  public String systemId() {
    return "011";
  }

  @Override
  public List<ExtractLayout> layouts() {
    return List.of(CompanyExtracts.LAYOUT, ReturnExtracts.RETURNS, ReturnExtracts.OFFICES);
  }

  @Override
  public Set<String> quoted() {
    return Set.of("商号", "代表者", "名称");
  }

  @Override
  public List<Extract> extracts(Corporation corporation) {
    Company company = companies.of(corporation);
    List<Extract> extracts = new ArrayList<>(register.of(company));
    extracts.addAll(returns.returns(company));
    extracts.addAll(ReturnExtracts.offices(company));
    return extracts;
  }

  @Override
  public List<FaultKind> faults() {
    return CompanyFaults.all();
  }
}
