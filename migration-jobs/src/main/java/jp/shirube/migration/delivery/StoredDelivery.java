package jp.shirube.migration.delivery;

import java.io.InputStream;
import java.util.List;

/** A delivery in the immutable store, encrypted at rest. */
public interface StoredDelivery {

  /**
   * Id in the store: {@code <vendor>-<system>-<16 hex digits>}, the digits derived from the content
   * hash and from how the mapping's layouts cut its records.
   */
  String id();

  String systemId();

  String vendorId();

  /** The vendor's own number of the delivery, from the manifest. */
  String number();

  /** SHA-256 over the manifest and all files, hex. */
  String contentHash();

  List<StoredFile> files();

  /**
   * The clear content of a file from a byte offset on.
   *
   * @throws java.io.UncheckedIOException when it cannot be read or was tampered with
   */
  InputStream open(String fileId, long offset);
}
