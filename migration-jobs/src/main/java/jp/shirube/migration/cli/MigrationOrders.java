package jp.shirube.migration.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.cli.MappingLibrary.Shelved;
import jp.shirube.migration.delivery.Manifest;
import jp.shirube.migration.delivery.ManifestReader;
import jp.shirube.migration.run.RunFinding;

/** Matches deliveries with mappings by system and vendor, in the order of the systems. */
final class MigrationOrders {

  private final MappingLibrary library;
  private final Collection<String> systems;
  private final Consumer<Finding> warnings;
  private final List<Finding> errors = new ArrayList<>();
  private final List<Finding> refusals = new ArrayList<>();

  /**
   * @param systems ids of the systems wanted, empty for all
   * @param warnings takes what does not stop the migration
   */
  MigrationOrders(MappingLibrary library, Collection<String> systems, Consumer<Finding> warnings) {
    this.library = library;
    this.systems = systems;
    this.warnings = warnings;
  }

  /**
   * @param origin the path the user gave for the deliveries
   * @throws CommandException wrong use when a mapping is missing or has errors, or no delivery is
   *     wanted; failed when a manifest cannot be read
   */
  List<MigrationOrder> of(List<Path> deliveries, Path origin) {
    errors.addAll(library.unreadable());
    List<MigrationOrder> orders =
        deliveries.stream()
            .flatMap(delivery -> order(delivery).stream())
            .sorted(Comparator.comparing(MigrationOrder::systemId))
            .toList();
    demandNone(ExitCodes.WRONG_USE, errors);
    demandNone(ExitCodes.FAILED, refusals);
    if (orders.isEmpty()) {
      Map<String, String> arguments = Map.of("path", origin.toString());
      errors.add(Finding.of(RunFinding.NO_DELIVERY, Place.NOWHERE, arguments));
      demandNone(ExitCodes.WRONG_USE, errors);
    }
    return orders;
  }

  private static void demandNone(int exitCode, List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new CommandException(exitCode, findings);
    }
  }

  private Optional<MigrationOrder> order(Path delivery) {
    return ManifestReader.read(delivery, this::manifestFinding)
        .filter(manifest -> systems.isEmpty() || systems.contains(manifest.systemId()))
        .flatMap(manifest -> order(delivery, manifest));
  }

  private void manifestFinding(Finding finding) {
    if (finding.isError()) {
      refusals.add(finding);
    } else {
      warnings.accept(finding);
    }
  }

  private Optional<MigrationOrder> order(Path delivery, Manifest manifest) {
    List<Shelved> found = library.of(manifest.systemId(), manifest.vendorId());
    if (found.size() != 1) {
      tellWrongNumber(manifest, found);
      return Optional.empty();
    }
    LoadedMapping mapping = found.get(0).mapping();
    mapping.findings().forEach(finding -> sort(finding));
    return mapping.hasErrors()
        ? Optional.empty()
        : Optional.of(new MigrationOrder(delivery, mapping.compile()));
  }

  /** That none was found says nothing beside a definition that could not be read. */
  private void tellWrongNumber(Manifest manifest, List<Shelved> found) {
    if (!found.isEmpty()) {
      errors.add(several(manifest, found));
    } else if (library.unreadable().isEmpty()) {
      errors.add(missing(manifest));
    }
  }

  private void sort(Finding finding) {
    if (finding.isError()) {
      errors.add(finding);
    } else {
      warnings.accept(finding);
    }
  }

  private static Finding missing(Manifest manifest) {
    return Finding.of(
        RunFinding.NO_MAPPING,
        Place.file(Manifest.FILE_NAME),
        Map.of("system", manifest.systemId(), "vendor", manifest.vendorId()));
  }

  private static Finding several(Manifest manifest, List<Shelved> found) {
    String files =
        found.stream()
            .map(each -> String.valueOf(each.path().getFileName()))
            .collect(Collectors.joining(", "));
    return Finding.of(
        RunFinding.SEVERAL_MAPPINGS,
        Place.file(Manifest.FILE_NAME),
        Map.of("system", manifest.systemId(), "vendor", manifest.vendorId(), "files", files));
  }
}
