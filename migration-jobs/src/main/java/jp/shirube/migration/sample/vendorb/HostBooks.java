package jp.shirube.migration.sample.vendorb;

import java.nio.charset.Charset;
import java.util.List;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.delivery.HostCodec;
import jp.shirube.migration.sample.delivery.HostFile;
import jp.shirube.migration.sample.delivery.RecordCodec;
import jp.shirube.migration.sample.fault.VendorBooks;

/** A system of vendor B: fixed-length records in the host's code. */
public interface HostBooks extends VendorBooks {

  /** In the order of the delivery. */
  List<HostFile> files();

  @Override
  default String vendorId() {
    return "B";
  }

  @Override
  default List<ExtractLayout> layouts() {
    return files().stream().map(HostFile::layout).toList();
  }

  @Override
  default RecordCodec codec(ExtractLayout layout) {
    HostFile file =
        files().stream().filter(host -> host.layout().equals(layout)).findFirst().orElseThrow();
    return new HostCodec(Charset.forName("x-IBM939"), VendorB.GAIJI, file.fields());
  }
}
