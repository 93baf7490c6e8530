package jp.shirube.governance.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.migration.delivery.StoredDelivery;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.FileSystemUtils;

/**
 * Receives deliveries that come in through the server: checked against manifest and mapping,
 * encrypted into the store, and then there to be run. Called within work on the viewer's rows.
 */
public final class DeliveryDesk {

  private final RunMappings mappings;
  private final ReceivedMapper received;
  private final RunEngine engine;
  private final AuditTrail audit;

  DeliveryDesk(RunMappings mappings, ReceivedMapper received, RunEngine engine, AuditTrail audit) {
    this.mappings = mappings;
    this.received = received;
    this.engine = engine;
    this.audit = audit;
  }

  /**
   * Receives a delivery.
   *
   * @param mapping key of the mapping whose list of files it is checked against
   * @param archive ZIP file with {@code manifest.csv} and the files
   * @return its id in the store
   * @throws FindingException everything that is wrong with it
   */
  public String receive(Viewer viewer, String systemId, String mapping, InputStream archive) {
    if (!viewer.may(Permission.RUN_CONTROL)) {
      throw new AccessDeniedException("delivery");
    }
    CompiledMapping compiled = mappings.compiled(viewer, systemId, mapping);
    StoredDelivery delivery = stored(compiled, archive);
    keep(viewer, delivery);
    return delivery.id();
  }

  /** The clear files are on disk only until they are in the store. */
  private StoredDelivery stored(CompiledMapping mapping, InputStream archive) {
    try {
      Path folder = engine.incoming();
      try {
        DeliveryArchive.unpack(archive, folder);
        return stored(mapping, folder);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoredDelivery stored(CompiledMapping mapping, Path folder) {
    List<Finding> findings = new ArrayList<>();
    Optional<StoredDelivery> stored =
        engine.deliveries().receive(folder, mapping.definition(), findings::add);
    return stored.orElseThrow(
        () -> new FindingException(findings.stream().filter(Finding::isError).toList()));
  }

  private void keep(Viewer viewer, StoredDelivery delivery) {
    long records = delivery.files().stream().mapToLong(file -> file.records()).sum();
    long bytes = delivery.files().stream().mapToLong(file -> file.bytes()).sum();
    received.keep(viewer.municipality(), delivery, records, bytes, engine.now(), viewer.actor());
    audit.record(
        viewer.actor(),
        "delivery.receive",
        "delivery/" + delivery.id(),
        Map.of("system", delivery.systemId(), "records", records + "", "bytes", bytes + ""));
  }
}
