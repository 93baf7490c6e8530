package jp.shirube.migration.sample.vendorc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import jp.shirube.migration.sample.delivery.DelimitedCodec;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.delivery.RecordCodec;
import jp.shirube.migration.sample.delivery.SqlTable;
import jp.shirube.migration.sample.fault.VendorBooks;

/** A system of vendor C: tables that are spooled into a delivery. */
public interface RelationalBooks extends VendorBooks {

  /** In the order of the delivery. */
  List<SqlTable> tables();

  @Override
  default String vendorId() {
    return "C";
  }

  @Override
  default List<ExtractLayout> layouts() {
    return tables().stream().map(SqlTable::layout).toList();
  }

  @Override
  default RecordCodec codec(ExtractLayout layout) {
    return new DelimitedCodec(StandardCharsets.UTF_8, VendorC.GAIJI, Set.of());
  }
}
