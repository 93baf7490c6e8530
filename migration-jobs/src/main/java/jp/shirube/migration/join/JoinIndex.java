package jp.shirube.migration.join;

import java.io.IOException;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.engine.Partner;
import jp.shirube.mappings.engine.PartnerReader.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * The partners of one join by key. Of those that share a key the one that the join's rule keeps is
 * found, and told to be one of several. Filled by one thread; read by many after the scratch file
 * is flushed.
 */
final class JoinIndex {

  private static final long SEVERAL = 1L << 62;

  private final Join join;
  private final SealedScratch scratch;
  private final KeyTable table = new KeyTable();

  JoinIndex(Join join, SealedScratch scratch) {
    this.join = join;
    this.scratch = scratch;
  }

  void add(Keyed keyed) throws IOException {
    long hash = KeyTable.hash(keyed.key());
    if (table.first(hash) != KeyTable.END) {
      scratch.flush();
    }
    int entry = entry(hash, keyed.key());
    if (entry == KeyTable.END) {
      table.add(hash, append(keyed));
    } else {
      boolean last = join.several() == Join.Several.KEEP_LAST;
      table.set(entry, (last ? append(keyed) : table.value(entry)) | SEVERAL);
    }
  }

  /** Appends a partner; its value is its position from 1. */
  private long append(Keyed keyed) throws IOException {
    return scratch.append(PartnerCodec.encode(keyed)) + 1;
  }

  private int entry(long hash, String key) throws IOException {
    int entry = table.first(hash);
    while (entry != KeyTable.END && !read(table.value(entry)).key().equals(key)) {
      entry = table.next(hash, entry);
    }
    return entry;
  }

  private Keyed read(long value) throws IOException {
    byte[] bytes = scratch.read((value & ~SEVERAL) - 1);
    return PartnerCodec.decode(bytes, (value & SEVERAL) != 0);
  }

  /** The partner with a key, null when there is none. */
  @Nullable Partner find(String key) throws IOException {
    long hash = KeyTable.hash(key);
    for (int entry = table.first(hash); entry != KeyTable.END; entry = table.next(hash, entry)) {
      Keyed found = read(table.value(entry));
      if (found.key().equals(key)) {
        return found.partner();
      }
    }
    return null;
  }
}
