package jp.shirube.migration.sample.addresshistory;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A person of a 附票.
 *
 * @param order 名欄順位, the one of the family register
 * @param removed 消除年月日, null for who stands in it
 * @param residences ascending, never empty
 */
public record Tenant(
    int order,
    Resident resident,
    @Nullable LocalDate removed,
    List<Residence> residences,
    Stamp stamp) {

  public Tenant {
    residences = List.copyOf(residences);
  }

  /** The last address. */
  public Residence current() {
    return residences.get(residences.size() - 1);
  }

  /** The addresses before it. */
  public List<Residence> former() {
    return residences.subList(0, residences.size() - 1);
  }
}
