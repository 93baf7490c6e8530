package jp.shirube.migration.sample.fault;

import java.util.List;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.delivery.RecordCodec;

/** What a vendor's system holds of a household, in the form in which the vendor delivers it. */
public interface VendorBooks {

  /** 事業者ID. */
  String vendorId();

  /** 業務ID. */
  String systemId();

  List<ExtractLayout> layouts();

  /** A codec for one writer of the file. */
  RecordCodec codec(ExtractLayout layout);

  /** All records of the household; those of a file in the order in which they stand in it. */
  List<Extract> extracts(Household household);

  /** What is wrong in the first delivery. */
  List<FaultKind> faults();
}
