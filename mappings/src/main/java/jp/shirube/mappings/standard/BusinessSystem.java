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
 * @param note remarks
 * @param sureness how sure the id is
 */
public record BusinessSystem(
    String id,
    int displayOrder,
    String name,
    String department,
    String ministry,
    List<String> businessIds,
    String note,
    Sureness sureness) {

  public BusinessSystem {
    businessIds = List.copyOf(businessIds);
  }
}
