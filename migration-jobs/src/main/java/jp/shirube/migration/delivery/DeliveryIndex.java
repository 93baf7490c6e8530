package jp.shirube.migration.delivery;

import java.util.List;

/**
 * What the store knows of a delivery.
 *
 * @param id id in the store
 * @param systemId 業務ID
 * @param vendorId vendor
 * @param number the vendor's number of the delivery
 * @param contentHash SHA-256 over the manifest and all files, hex
 * @param token random; part of the purpose under which the delivery's files are encrypted, so that
 *     no file of another delivery can take their place
 * @param files received files; the n-th is stored as {@code <n>.enc}, n from 0
 */
record DeliveryIndex(
    String id,
    String systemId,
    String vendorId,
    String number,
    String contentHash,
    String token,
    List<StoredFile> files) {

  DeliveryIndex {
    files = List.copyOf(files);
  }

  static String storedName(int file) {
    return file + ".enc";
  }

  static String purpose(String token, int file) {
    return "delivery/" + token + "/" + file;
  }
}
