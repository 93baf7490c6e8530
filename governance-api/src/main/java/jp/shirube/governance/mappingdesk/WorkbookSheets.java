package jp.shirube.governance.mappingdesk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.mappings.workbook.WorkbookReader;
import jp.shirube.mappings.workbook.WorkbookRefusedException;
import jp.shirube.mappings.workbook.WorkbookTexts;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/** The sheets of kept workbooks as texts. The last ones that were looked at stay in memory. */
@Component
public class WorkbookSheets {

  private static final int KEPT = 6;
  private static final long LARGEST_KEPT = 2_000_000;

  private final MappingVersions versions;
  private final Map<Long, WorkbookTexts> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, WorkbookTexts> eldest) {
              return size() > KEPT;
            }
          });

  WorkbookSheets(MappingVersions versions) {
    this.versions = versions;
  }

  /**
   * Every sheet of a version; none when its file is damaged.
   *
   * @throws jp.shirube.mappings.finding.FindingException when the reader may not see it
   */
  public WorkbookTexts of(String municipality, MappingVersion version, Actor reader) {
    MappingVersion seen = versions.get(municipality, version.id(), reader);
    WorkbookTexts known = kept.get(seen.id());
    if (known != null) {
      return known;
    }
    WorkbookTexts texts = read(versions.workbook(municipality, seen, reader));
    if (seen.size() <= LARGEST_KEPT) {
      kept.put(seen.id(), texts);
    }
    return texts;
  }

  private static WorkbookTexts read(byte[] workbook) {
    try {
      return WorkbookReader.read(workbook);
    } catch (WorkbookRefusedException e) {
      return new WorkbookTexts(java.util.List.of());
    }
  }
}
