package jp.shirube.migration.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.delivery.DeliveredImages;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the standard CSV set of a run: one file {@code <group id>_<group name>_<time>_1.csv} per
 * group with a header of physical names, the images that rows name, and {@code manifest.csv}. The
 * same set can be made again and has the same bytes. Memory does not grow with the rows.
 */
public final class CsvSetExporter {

  private static final int FETCH_SIZE = 2_000;

  private final JdbcTemplate template;
  private final TransactionTemplate snapshot;

  /**
   * @param migration sessions as {@code shirube_migration}
   */
  public CsvSetExporter(DataSource migration) {
    this.template = new JdbcTemplate(migration);
    this.template.setFetchSize(FETCH_SIZE);
    this.snapshot = new TransactionTemplate(new JdbcTransactionManager(migration));
    this.snapshot.setReadOnly(true);
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Writes the set and puts it in its folder, which is replaced as a whole.
   *
   * @param images of the run's delivery; those that rows name come into the set
   * @return the files in the order of the groups, then the lists of images
   * @throws FindingException when the folder cannot be written (SRB-PUB-0003) or its disk is full
   *     (SRB-PUB-0004); nothing of the set is left then, and an earlier one stays
   */
  public List<CsvFile> export(CsvSet set, DeliveredImages images) {
    CsvFolder folder = new CsvFolder(set.folder());
    try {
      List<CsvFile> files = write(set, images, folder.begin());
      folder.finish();
      return files;
    } catch (IOException e) {
      throw abandoned(e, folder, set);
    } catch (UncheckedIOException e) {
      throw abandoned(new IOException(e), folder, set);
    }
  }

  private static FindingException abandoned(IOException fault, CsvFolder folder, CsvSet set) {
    FindingException explained = OutputFaults.explain(fault, set.folder());
    folder.abandon();
    return explained;
  }

  private List<CsvFile> write(CsvSet set, DeliveredImages images, Path folder) throws IOException {
    List<CsvFile> files = snapshot.execute(status -> writeGroups(set, images, folder));
    new CsvManifest(set).write(folder, files);
    return files;
  }

  private List<CsvFile> writeGroups(CsvSet set, DeliveredImages images, Path folder) {
    CsvGroupWriter writer = new CsvGroupWriter(set, template);
    List<CsvFile> files = new ArrayList<>();
    try {
      for (StandardGroup group : set.groups()) {
        files.add(writer.write(group, folder));
      }
      files.addAll(new CsvImages(set, template).write(images, folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
