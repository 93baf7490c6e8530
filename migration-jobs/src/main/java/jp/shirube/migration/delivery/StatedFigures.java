package jp.shirube.migration.delivery;

import java.util.Map;
import java.util.function.Consumer;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** Compares what a manifest states of a file with what was received. */
final class StatedFigures {

  private StatedFigures() {}

  /**
   * Tells of size, hash and count that differ, and of an empty file that was not declared.
   *
   * @return whether there is content to look at
   */
  static boolean compare(
      ManifestEntry entry, CopyingInput copied, long records, Consumer<Finding> findings) {
    Place place = Place.file(entry.fileName());
    if (records == 0 && !entry.declaredEmpty()) {
      findings.accept(Finding.of(DeliveryFinding.EMPTY_NOT_DECLARED, place));
      if (copied.bytes() == 0) {
        return false;
      }
    }
    if (entry.bytes() != copied.bytes()) {
      findings.accept(
          Finding.of(
              DeliveryFinding.SIZE_DIFFERS,
              place,
              differing(entry.bytes(), "actual", copied.bytes())));
    }
    if (!entry.sha256().equals(copied.sha256())) {
      findings.accept(
          Finding.of(
              DeliveryFinding.HASH_DIFFERS,
              place,
              Map.of("stated", entry.sha256(), "computed", copied.sha256())));
    }
    if (entry.records() != records) {
      findings.accept(
          Finding.of(
              DeliveryFinding.COUNT_DIFFERS,
              place,
              differing(entry.records(), "counted", records)));
    }
    return true;
  }

  private static Map<String, String> differing(long stated, String name, long found) {
    return Map.of("stated", Long.toString(stated), name, Long.toString(found));
  }
}
