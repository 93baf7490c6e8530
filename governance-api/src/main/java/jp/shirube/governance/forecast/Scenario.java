package jp.shirube.governance.forecast;

import jp.shirube.governance.municipality.Assignment;

/**
 * Something that is supposed to be late: what of it is not done yet ends and begins so much later
 * than it otherwise could.
 *
 * @param vendor id of the vendor that is late with its part of its systems, {@code ""} for none
 * @param systemId the system that is late, {@code ""} for none
 * @param stepNo the one step of the system that is late, 0 for all
 * @param weeks how late, 1 or more
 */
public record Scenario(String vendor, String systemId, int stepNo, int weeks) {

  /**
   * @throws IllegalArgumentException when neither or both of vendor and system are given, or the
   *     weeks are less than 1
   */
  public Scenario {
    if (vendor.isEmpty() == systemId.isEmpty() || weeks < 1) {
      throw new IllegalArgumentException("late: " + vendor + systemId + " " + weeks);
    }
  }

  public static Scenario ofVendor(String vendor, int weeks) {
    return new Scenario(vendor, "", 0, weeks);
  }

  public static Scenario ofSystem(String systemId, int weeks) {
    return new Scenario("", systemId, 0, weeks);
  }

  public static Scenario ofStep(String systemId, int stepNo, int weeks) {
    return new Scenario("", systemId, stepNo, weeks);
  }

  /** Whether a step of a system is late. */
  boolean strikes(Assignment system, int step, VendorSteps vendors) {
    return vendor.isEmpty()
        ? system.systemId().equals(systemId) && (stepNo == 0 || stepNo == step)
        : system.vendor().equals(vendor) && vendors.has(step);
  }
}
