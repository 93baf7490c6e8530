package jp.shirube.migration.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.fault.Consequence;
import jp.shirube.migration.sample.fault.FaultPlan;
import jp.shirube.migration.sample.fault.Reckoning;
import jp.shirube.migration.sample.fault.VendorBooks;

/**
 * One pass over the city: the registers, then household by household, corporation by corporation,
 * and the people living elsewhere. Each is asked of every system, also of those that are not
 * delivered, so that what follows from a fault is the same whichever systems are wanted.
 */
final class CityPass {

  private final List<VendorBooks> vendors;
  private final Map<String, DeliveryWriter> writers;
  private final Consumer<Row> expected;
  private final Map<VendorBooks, FaultPlan> plans = new LinkedHashMap<>();
  private final Reckoning reckoning = new Reckoning();

  CityPass(
      List<VendorBooks> vendors,
      Map<String, DeliveryWriter> writers,
      Consumer<Row> expected,
      SampleOptions options) {
    this.vendors = vendors;
    this.writers = writers;
    this.expected = expected;
    for (VendorBooks vendor : vendors) {
      plans.put(
          vendor,
          options.faults()
              ? new FaultPlan(vendor.faults(), options.residents())
              : FaultPlan.none());
    }
  }

  void over(City city) {
    Map<VendorBooks, List<Extract>> registers = ask(VendorBooks::registers);
    write(registers, reckoning.share(all(registers)));
    for (Household household : city) {
      pass(ask(vendor -> vendor.extracts(household)), household.members().size());
      writers.values().forEach(writer -> writer.writePictures(household));
    }
    city.corporations().forEach(one -> pass(ask(vendor -> vendor.extracts(one)), 0));
    city.outsiders().forEach(one -> pass(ask(vendor -> vendor.extracts(one)), 0));
  }

  /** {@code system/file} of the faults for which a small city had no record. */
  List<String> unplanted() {
    List<String> left = new ArrayList<>();
    plans.forEach(
        (vendor, plan) ->
            plan.leftFiles().forEach(file -> left.add(vendor.systemId() + "/" + file)));
    return left;
  }

  private Map<VendorBooks, List<Extract>> ask(Function<VendorBooks, List<Extract>> question) {
    Map<VendorBooks, List<Extract>> extracts = new LinkedHashMap<>();
    vendors.forEach(vendor -> extracts.put(vendor, question.apply(vendor)));
    return extracts;
  }

  private static List<Extract> all(Map<VendorBooks, List<Extract>> extracts) {
    List<Extract> all = new ArrayList<>();
    extracts.values().forEach(all::addAll);
    return all;
  }

  private void pass(Map<VendorBooks, List<Extract>> extracts, int residents) {
    plans.forEach((vendor, plan) -> plan.pass(extracts.getOrDefault(vendor, List.of()), residents));
    write(extracts, reckoning.of(all(extracts)));
  }

  private void write(Map<VendorBooks, List<Extract>> extracts, List<Consequence> found) {
    Map<Extract, List<Consequence>> consequences =
        found.stream().collect(Collectors.groupingBy(Consequence::extract));
    extracts.forEach(
        (vendor, records) -> {
          DeliveryWriter writer = writers.get(vendor.systemId());
          if (writer != null) {
            records.forEach(
                record -> write(writer, record, consequences.getOrDefault(record, List.of())));
          }
        });
  }

  private void write(DeliveryWriter writer, Extract extract, List<Consequence> consequences) {
    writer.write(extract, consequences);
    if (extract.yieldsRows()) {
      extract.rows().stream()
          .filter(row -> !DeliveryWriter.withdrawn(row, consequences))
          .forEach(expected);
    }
  }
}
