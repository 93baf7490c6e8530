package jp.shirube.migration.publish;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.mappings.standard.StandardGroup;

/**
 * What a CSV set is made of.
 *
 * @param runId the run whose staging tables are written
 * @param runName the run's name for people
 * @param edition edition of the standard
 * @param asOf the run's time; it stands in the files' names
 * @param groups the groups, one file each
 * @param folder the set's folder; it is replaced as a whole
 * @param settings how the files are written
 */
public record CsvSet(
    long runId,
    String runName,
    String edition,
    OffsetDateTime asOf,
    List<StandardGroup> groups,
    Path folder,
    CsvSettings settings) {

  public CsvSet {
    groups = List.copyOf(groups);
  }
}
