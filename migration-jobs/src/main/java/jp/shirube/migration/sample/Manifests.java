package jp.shirube.migration.sample;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.delivery.Manifest;
import jp.shirube.migration.delivery.ManifestEntry;
import jp.shirube.migration.sample.fault.VendorBooks;
import org.jspecify.annotations.Nullable;

/** Makes the manifests of the deliveries, right or wrong. */
final class Manifests {

  private static final LocalTime EXTRACTED = LocalTime.of(3, 0);
  private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

  private Manifests() {}

  static Manifest of(VendorBooks books, SampleOptions options, List<ManifestEntry> entries) {
    return new Manifest(
        books.systemId(),
        books.vendorId(),
        "%s-%s-%d".formatted(books.vendorId(), books.systemId(), options.faults() ? 1 : 2),
        OffsetDateTime.of(options.asOf(), EXTRACTED, JAPAN),
        spoilt(entries, options.wrongManifest()));
  }

  /** The first entry that states what is to be wrong states it wrongly. */
  private static List<ManifestEntry> spoilt(
      List<ManifestEntry> entries, @Nullable ManifestFault fault) {
    List<ManifestEntry> spoilt = new ArrayList<>();
    boolean done = fault == null;
    for (ManifestEntry entry : entries) {
      boolean spoil = !done && (fault != ManifestFault.TOTAL || entry.total() != null);
      spoilt.add(spoil && fault != null ? spoilt(entry, fault) : entry);
      done |= spoil;
    }
    return spoilt;
  }

  private static ManifestEntry spoilt(ManifestEntry entry, ManifestFault fault) {
    boolean hash = fault == ManifestFault.HASH;
    BigDecimal total = entry.total();
    return new ManifestEntry(
        entry.fileId(),
        entry.fileName(),
        entry.records() + (fault == ManifestFault.COUNT ? 1 : 0),
        entry.bytes(),
        hash ? reversed(entry.sha256()) : entry.sha256(),
        entry.totalField(),
        fault == ManifestFault.TOTAL && total != null ? total.add(BigDecimal.ONE) : total,
        entry.declaredEmpty());
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
