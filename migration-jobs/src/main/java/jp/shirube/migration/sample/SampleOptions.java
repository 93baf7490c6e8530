package jp.shirube.migration.sample;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which sample is wanted.
 *
 * @param residents people of the register, living here or struck off: {@value #FEWEST} to {@value
 *     #MOST}
 * @param seed the same seed gives the same city
 * @param asOf the day up to which things happened
 * @param faults whether the deliveries hold the planted faults; without, the vendors' corrected
 *     deliveries of the same city
 * @param wrongManifest what the manifests state wrongly, null for nothing
 * @param systems 業務ID of the systems to deliver, empty for all
 */
public record SampleOptions(
    long residents,
    long seed,
    LocalDate asOf,
    boolean faults,
    @Nullable ManifestFault wrongManifest,
    Set<String> systems) {

  public static final long FEWEST = 1_000;
  public static final long MOST = 1_000_000;

  /**
   * @throws IllegalArgumentException for a number of residents out of bounds
   */
  public SampleOptions {
    if (residents < FEWEST || residents > MOST) {
      throw new IllegalArgumentException("residents out of bounds: " + residents);
    }
    systems = Set.copyOf(systems);
  }

  /** All systems with planted faults and right manifests. */
  public static SampleOptions faulty(long residents, long seed, LocalDate asOf) {
    return new SampleOptions(residents, seed, asOf, true, null, Set.of());
  }

  /** The same city, corrected. */
  public SampleOptions corrected() {
    return new SampleOptions(residents, seed, asOf, false, wrongManifest, systems);
  }

  public SampleOptions withWrongManifest(ManifestFault fault) {
    return new SampleOptions(residents, seed, asOf, faults, fault, systems);
  }

  public SampleOptions only(String... systemIds) {
    return new SampleOptions(
        residents, seed, asOf, faults, wrongManifest, new TreeSet<>(Set.of(systemIds)));
  }

  boolean wants(String systemId) {
    return systems.isEmpty() || systems.contains(systemId);
  }
}
