package jp.shirube.mappings.standard;

import java.util.List;

/**
 * One of the core business systems (業務システム).
 *
 * @param id 業務ID, 3 digits
 * @param displayOrder order in reports, from 1
 * @param name official name
 * @param department the department of the city in charge
 * @param ministry the ministry in charge
 * @param businessIds every 業務ID that belongs to the system
 * @param dataListId file stem of its 基本データリスト, blank when it has none
 * @param note remarks
 * @param sureness how sure the id is
 * @param ministrySureness how sure the ministry is
 * @param source where the row was read
 * @param sharedFunction true for a shared function (共通機能, for example 031 住登外者宛名番号管理): not one of
 *     the 20 systems, so it has no steps of its own
 */
public record BusinessSystem(
    String id,
    int displayOrder,
    String name,
    String department,
    String ministry,
    List<String> businessIds,
    String dataListId,
    String note,
    Sureness sureness,
    Sureness ministrySureness,
    String source,
    boolean sharedFunction) {

  public BusinessSystem {
    businessIds = List.copyOf(businessIds);
  }
}
