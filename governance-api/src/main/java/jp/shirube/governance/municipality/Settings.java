package jp.shirube.governance.municipality;

import java.util.List;

/**
 * A municipality as it is set up.
 *
 * @param municipality the municipality
 * @param vendors its vendors
 * @param assignments one for each business system, in the order of the national list
 */
public record Settings(
    Municipality municipality, List<Vendor> vendors, List<Assignment> assignments) {

  public Settings {
    vendors = List.copyOf(vendors);
    assignments = List.copyOf(assignments);
  }
}
