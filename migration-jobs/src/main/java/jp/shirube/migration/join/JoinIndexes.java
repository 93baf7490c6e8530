package jp.shirube.migration.join;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.JoinLookup;
import jp.shirube.mappings.engine.Partner;
import jp.shirube.mappings.engine.PartnerReader;
import jp.shirube.mappings.engine.PartnerReader.Keyed;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.delivery.StoredDelivery;
import jp.shirube.migration.delivery.StoredFile;
import jp.shirube.migration.source.Partition;
import jp.shirube.migration.source.RecordReader;
import org.jspecify.annotations.Nullable;

/**
 * The indexes of a mapping's joins over a delivery: keys as hashes in memory, all values sealed in
 * a scratch file. They are made anew by every process that loads. Thread-safe.
 */
public final class JoinIndexes implements JoinLookup, AutoCloseable {

  /** Opens the records of a partition. */
  @FunctionalInterface
  public interface Records {
    RecordReader open(SourceFile file, Partition partition);
  }

  private final Path folder;
  private final SealedScratch scratch;
  private final Map<Join, JoinIndex> indexes = new HashMap<>();

  private JoinIndexes(Path folder) {
    this.folder = folder;
    try {
      this.scratch = SealedScratch.in(folder);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Reads the joined files and indexes their records.
   *
   * @param folder holds the scratch file
   * @throws FindingException SRB-JOIN-0001 when the scratch file cannot be written
   */
  public static JoinIndexes of(
      List<PartnerReader> partners, StoredDelivery delivery, Records records, Path folder) {
    JoinIndexes indexes = new JoinIndexes(folder);
    try {
      for (PartnerReader partner : partners) {
        indexes.add(partner, delivery, records);
      }
      indexes.scratch.flush();
      return indexes;
    } catch (IOException e) {
      indexes.close();
      throw indexes.failed(e);
    } catch (RuntimeException e) {
      indexes.close();
      throw e;
    }
  }

  private void add(PartnerReader partner, StoredDelivery delivery, Records records)
      throws IOException {
    JoinIndex index = new JoinIndex(partner.join(), scratch);
    indexes.put(partner.join(), index);
    for (StoredFile file : delivery.files()) {
      if (file.fileId().equals(partner.file().id())) {
        for (Partition partition : file.partitions()) {
          add(partner, index, records.open(partner.file(), partition));
        }
      }
    }
  }

  private static void add(PartnerReader partner, JoinIndex index, RecordReader opened)
      throws IOException {
    try (RecordReader reader = opened) {
      while (reader.next()) {
        Keyed keyed = partner.read(reader.record());
        if (keyed != null) {
          index.add(keyed);
        }
      }
    }
  }

  @Override
  public @Nullable Partner find(Join join, String key) {
    JoinIndex index = indexes.get(join);
    if (index == null) {
      throw new IllegalArgumentException("not a join of the mapping: row " + join.line());
    }
    try {
      return index.find(key);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private FindingException failed(IOException cause) {
    return new FindingException(
        Finding.of(JoinFinding.SCRATCH_FAILED, Place.NOWHERE, Map.of("folder", folder.toString())),
        cause);
  }

  @Override
  public void close() {
    try {
      scratch.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
