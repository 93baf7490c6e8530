package jp.shirube.governance.coordination;

import org.jspecify.annotations.Nullable;

/**
 * What a coordination item is about; every part may be left out.
 *
 * @param systemId 業務ID, {@code ""} when it is about no single system
 * @param stepNo number of a step of that system
 * @param mappingItem standard item as {@code <group id>.<romaji>}
 * @param findingCode code of a finding
 */
public record ItemSubject(
    String systemId, @Nullable Integer stepNo, String mappingItem, String findingCode) {

  /** About nothing in particular. */
  public static final ItemSubject NONE = new ItemSubject("", null, "", "");

  public static ItemSubject system(String systemId) {
    return new ItemSubject(systemId, null, "", "");
  }
}
