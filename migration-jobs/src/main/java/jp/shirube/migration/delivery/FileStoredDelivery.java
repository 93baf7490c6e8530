package jp.shirube.migration.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.migration.crypto.EncryptedFiles;
import jp.shirube.migration.crypto.MasterKey;

/** A delivery in a {@link FileDeliveryStore}. */
record FileStoredDelivery(Path folder, DeliveryIndex index, MasterKey key)
    implements StoredDelivery {

  @Override
  public String id() {
    return index.id();
  }

  @Override
  public String systemId() {
    return index.systemId();
  }

  @Override
  public String vendorId() {
    return index.vendorId();
  }

  @Override
  public String number() {
    return index.number();
  }

  @Override
  public String contentHash() {
    return index.contentHash();
  }

  @Override
  public List<StoredFile> files() {
    return index.files();
  }

  @Override
  public InputStream open(String fileId, long offset) {
    int position = position(fileId);
    try {
      return new EncryptedFiles(key, DeliveryIndex.purpose(index.token(), position))
          .open(folder.resolve(DeliveryIndex.storedName(position)), offset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int position(String fileId) {
    for (int i = 0; i < files().size(); i++) {
      if (files().get(i).fileId().equals(fileId)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such file in the delivery: " + fileId);
  }
}
