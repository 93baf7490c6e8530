package jp.shirube.governance.coordination;

import jp.shirube.governance.municipality.Standing;

/**
 * Somebody who raises or owes something: a department, a vendor, or the programme office.
 *
 * @param department department, {@code ""} for a vendor and the programme office
 * @param vendor vendor's id, {@code ""} for a department and the programme office
 */
public record Party(String department, String vendor) {

  /** The department that runs the programme. */
  public static final Party OFFICE = new Party("", "");

  /**
   * @throws IllegalArgumentException when it is both a department and a vendor
   */
  public Party {
    if (!department.isEmpty() && !vendor.isEmpty()) {
      throw new IllegalArgumentException("a department and a vendor at once");
    }
  }

  public static Party department(String department) {
    return new Party(department, "");
  }

  public static Party vendor(String vendor) {
    return new Party("", vendor);
  }

  static Party of(Standing standing) {
    return new Party(standing.department(), standing.vendor());
  }

  public boolean isOffice() {
    return department.isEmpty() && vendor.isEmpty();
  }

  public boolean isVendor() {
    return !vendor.isEmpty();
  }

  /** The department or the vendor's id; {@code ""} for the programme office. */
  public String id() {
    return department + vendor;
  }
}
