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
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.cli.MappingLibrary.Shelved;
import jp.shirube.migration.delivery.Manifest;
import jp.shirube.migration.run.RunFinding;
import jp.shirube.migration.spool.DeliveryFolders;
import jp.shirube.migration.spool.DeliverySender;

/**
 * Matches deliveries with mappings by system and vendor, in the order of the systems. What cannot
 * be migrated keeps its reasons and stops none of the others.
 */
final class MigrationOrders {

  private final DeliveryFolders folders;
  private final MappingLibrary library;
  private final Collection<String> systems;
  private final Consumer<Finding> warnings;
  private final List<MigrationOrder> orders = new ArrayList<>();
  private final List<OrderRefusal> refusals = new ArrayList<>();

  /**
   * @param systems ids of the systems wanted, empty for all
   * @param warnings takes what does not stop a migration
   */
  MigrationOrders(
      DeliveryFolders folders,
      MappingLibrary library,
      Collection<String> systems,
      Consumer<Finding> warnings) {
    this.folders = folders;
    this.library = library;
    this.systems = systems;
    this.warnings = warnings;
  }

  /**
   * @param origin the path the user gave for the deliveries
   * @return this
   * @throws CommandException when nothing can be migrated: wrong use when a mapping is missing or
   *     has errors, or no delivery is wanted; failed when a manifest or a source cannot be read
   */
  MigrationOrders matched(Path origin) {
    folders.folders().forEach(this::match);
    orders.sort(Comparator.comparing(MigrationOrder::systemId));
    if (orders.isEmpty()) {
      throw nothing(origin);
    }
    library.unreadable().forEach(warnings);
    return this;
  }

  List<MigrationOrder> orders() {
    return List.copyOf(orders);
  }

  /** What is not migrated, and why. */
  List<OrderRefusal> refusals() {
    return List.copyOf(refusals);
  }

  /** That a mapping was not found says nothing beside a definition that could not be read. */
  private CommandException nothing(Path origin) {
    List<Finding> wrong = new ArrayList<>(library.unreadable());
    refusals.stream()
        .filter(each -> each.exitCode() == ExitCodes.WRONG_USE)
        .flatMap(each -> each.reasons().stream())
        .filter(each -> each.code() != RunFinding.NO_MAPPING || library.unreadable().isEmpty())
        .forEach(wrong::add);
    if (wrong.isEmpty() && !refusals.isEmpty()) {
      List<Finding> reasons = refusals.stream().flatMap(each -> each.reasons().stream()).toList();
      return new CommandException(ExitCodes.FAILED, reasons);
    }
    if (wrong.isEmpty()) {
      Map<String, String> arguments = Map.of("path", origin.toString());
      wrong.add(Finding.of(RunFinding.NO_DELIVERY, Place.NOWHERE, arguments));
    }
    return new CommandException(ExitCodes.WRONG_USE, wrong);
  }

  private void match(Path folder) {
    List<Finding> errors = new ArrayList<>();
    sender(folder, errors)
        .filter(sender -> systems.isEmpty() || systems.contains(sender.systemId()))
        .ifPresent(sender -> match(folder, sender));
    if (!errors.isEmpty()) {
      String name = String.valueOf(folder.getFileName());
      refusals.add(new OrderRefusal(name, "", ExitCodes.FAILED, errors));
    }
  }

  private Optional<DeliverySender> sender(Path folder, List<Finding> errors) {
    try {
      return folders.sender(folder, finding -> sort(finding, errors));
    } catch (FindingException e) {
      errors.addAll(e.findings());
      return Optional.empty();
    }
  }

  private void match(Path folder, DeliverySender sender) {
    List<Shelved> found = library.of(sender.systemId(), sender.vendorId());
    if (found.size() != 1) {
      refuse(sender, List.of(found.isEmpty() ? missing(sender) : several(sender, found)));
      return;
    }
    LoadedMapping mapping = found.get(0).mapping();
    List<Finding> errors = new ArrayList<>();
    mapping.findings().forEach(finding -> sort(finding, errors));
    if (mapping.hasErrors()) {
      refuse(sender, errors);
    } else {
      orders.add(new MigrationOrder(folder, mapping.compile()));
    }
  }

  private void refuse(DeliverySender sender, List<Finding> reasons) {
    refusals.add(
        new OrderRefusal(sender.systemId(), sender.vendorId(), ExitCodes.WRONG_USE, reasons));
  }

  private void sort(Finding finding, List<Finding> errors) {
    if (finding.isError()) {
      errors.add(finding);
    } else {
      warnings.accept(finding);
    }
  }

  private static Finding missing(DeliverySender sender) {
    return Finding.of(
        RunFinding.NO_MAPPING,
        Place.file(Manifest.FILE_NAME),
        Map.of("system", sender.systemId(), "vendor", sender.vendorId()));
  }

  private static Finding several(DeliverySender sender, List<Shelved> found) {
    String files =
        found.stream()
            .map(each -> String.valueOf(each.path().getFileName()))
            .collect(Collectors.joining(", "));
    return Finding.of(
        RunFinding.SEVERAL_MAPPINGS,
        Place.file(Manifest.FILE_NAME),
        Map.of("system", sender.systemId(), "vendor", sender.vendorId(), "files", files));
  }
}
