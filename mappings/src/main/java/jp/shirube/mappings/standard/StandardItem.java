package jp.shirube.mappings.standard;

import org.jspecify.annotations.Nullable;

/**
 * One data item (データ項目). Inside an edition it is identified by group and physical name; the 8-digit
 * official id is an attribute.
 *
 * @param id 8 digits: 業務ID and 5 digits
 * @param groupId 6 digits: 業務ID and 3 digits
 * @param name Japanese name
 * @param physicalName official romaji
 * @param type data type
 * @param length characters as a person counts them; 0 where the type has none
 * @param scale digits after the point (9V only)
 * @param key part of the group's primary key
 * @param required must be output
 * @param codeListId code list, or null for free values
 * @param note remarks
 * @param sureness how sure the row is
 * @param source where the row was read
 */
public record StandardItem(
    String id,
    String groupId,
    String name,
    String physicalName,
    ItemType type,
    int length,
    int scale,
    boolean key,
    boolean required,
    @Nullable String codeListId,
    String note,
    Sureness sureness,
    String source) {

  /** The item's key for findings: {@code <group id>.<romaji>}. */
  public String reference() {
    return groupId + "." + physicalName;
  }
}
