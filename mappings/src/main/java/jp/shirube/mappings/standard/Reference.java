package jp.shirube.mappings.standard;

import java.util.List;

/**
 * A reference from the rows of one standard group to the rows of another: a child row whose
 * referring items all have a value needs a parent row with the same values.
 *
 * @param childGroup group id of the referring rows
 * @param childItems romaji of the referring items
 * @param parentGroup group id of the rows referred to
 * @param parentItems romaji of the items referred to, in the order of {@code childItems}
 * @param sureness how sure the reference is
 */
public record Reference(
    String childGroup,
    List<String> childItems,
    String parentGroup,
    List<String> parentItems,
    Sureness sureness) {

  public Reference {
    childItems = List.copyOf(childItems);
    parentItems = List.copyOf(parentItems);
    if (childItems.isEmpty() || childItems.size() != parentItems.size()) {
      throw new IllegalArgumentException("items of %s do not pair up".formatted(childGroup));
    }
  }

  public String childSystem() {
    return Standards.systemOf(childGroup);
  }

  public String parentSystem() {
    return Standards.systemOf(parentGroup);
  }

  /** Whether both groups belong to one business system. */
  public boolean isInsideSystem() {
    return childSystem().equals(parentSystem());
  }
}
