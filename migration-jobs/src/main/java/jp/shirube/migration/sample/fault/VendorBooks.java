package jp.shirube.migration.sample.fault;

import java.util.List;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Outsider;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.delivery.Picture;
import jp.shirube.migration.sample.delivery.RecordCodec;

/**
 * What a vendor's system holds, in the form in which the vendor delivers it: of the city as a
 * whole, of a household, of a corporation, of a person living elsewhere. Rows may refer to rows of
 * the same one and to the registers of any system, to nothing else.
 */
public interface VendorBooks {

  /** 事業者ID. */
  String vendorId();

  /** 業務ID. */
  String systemId();

  List<ExtractLayout> layouts();

  /** A codec for one writer of the file. */
  RecordCodec codec(ExtractLayout layout);

  /**
   * Records that belong to nobody: schools, polling districts, employers. No fault befalls them.
   */
  default List<Extract> registers() {
    return List.of();
  }

  /** All records of the household; those of a file in the order in which they stand in it. */
  default List<Extract> extracts(Household household) {
    return List.of();
  }

  /** All records of the corporation. */
  default List<Extract> extracts(Corporation corporation) {
    return List.of();
  }

  /** All records of a person who does not live in the city (住登外). */
  default List<Extract> extracts(Outsider outsider) {
    return List.of();
  }

  /** Whether the deliveries carry images beside the records. */
  default boolean pictured() {
    return false;
  }

  /** The images that the household's records name. */
  default List<Picture> pictures(Household household) {
    return List.of();
  }

  /** What is wrong in the first delivery. */
  List<FaultKind> faults();
}
