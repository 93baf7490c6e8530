package jp.shirube.governance.municipality;

/**
 * Whose rows somebody may see and write within a municipality.
 *
 * @param department only this department's, {@code ""} for all
 * @param vendor only this vendor's, {@code ""} for all
 */
public record Standing(String department, String vendor) {

  /** The whole municipality. */
  public static final Standing CITY = new Standing("", "");

  public static Standing department(String department) {
    return new Standing(department, "");
  }

  public static Standing vendor(String vendor) {
    return new Standing("", vendor);
  }

  /** The same within another: what the other is bound to stays bound. */
  Standing within(Standing around) {
    return new Standing(
        around.department.isEmpty() ? department : around.department,
        around.vendor.isEmpty() ? vendor : around.vendor);
  }

  public boolean isWholeCity() {
    return department.isEmpty() && vendor.isEmpty();
  }
}
