package jp.shirube.migration.check;

import java.util.List;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.migration.load.FindingStore;
import jp.shirube.migration.load.Position;
import jp.shirube.migration.load.RecordSource;
import jp.shirube.migration.load.RunCounts;

/**
 * A loaded run as the checks over the whole see it.
 *
 * @param runId run
 * @param mapping its mapping
 * @param staged its staging tables
 * @param records its delivery, for the bytes of records found wrong now
 * @param findings keeps what is found
 * @param counts keeps how often
 */
public record LoadedRun(
    long runId,
    CompiledMapping mapping,
    StagedTables staged,
    RecordSource records,
    FindingStore findings,
    RunCounts counts) {

  public String systemId() {
    return mapping.definition().cover().systemId();
  }

  /** All groups of the system; a group that no file fills has an empty table. */
  public List<StandardGroup> groups() {
    return mapping.standard().groupsOf(systemId());
  }

  List<GroupMapping> mappingsOf(StandardGroup group) {
    return mapping.definition().groups().stream()
        .filter(each -> each.groupId().equals(group.id()))
        .toList();
  }

  /** The extract file at a position of the mapping. */
  public SourceFile file(RowPlace place) {
    return mapping.definition().files().get(place.file() - 1);
  }

  /** The record that a row came from. */
  public static Position position(RowPlace place) {
    return new Position(place.record(), place.line(), place.offset());
  }
}
