package jp.shirube.migration.sample.vendora;

import java.nio.charset.Charset;
import java.util.Set;
import jp.shirube.migration.sample.delivery.DelimitedCodec;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.delivery.RecordCodec;
import jp.shirube.migration.sample.fault.VendorBooks;

/** A system that vendor A keeps: delimited windows-31j files with the vendor's user characters. */
public interface CsvBooks extends VendorBooks {

  @Override
  default String vendorId() {
    return "A";
  }

  /** Names of fields that always stand in quotes. */
  default Set<String> quoted() {
    return Set.of();
  }

  @Override
  default RecordCodec codec(ExtractLayout layout) {
    return new DelimitedCodec(Charset.forName("windows-31j"), VendorA.GAIJI, quoted());
  }
}
