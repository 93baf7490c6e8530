package jp.shirube.migration.sample.city;

import java.util.List;

/**
 * People of one 世帯.
 *
 * @param index 0-based, in order of generation
 * @param number 世帯番号 with check digit
 * @param members the head first; none is empty
 */
public record Household(long index, String number, List<Resident> members) {

  public Household {
    members = List.copyOf(members);
  }

  public Resident head() {
    return members.get(0);
  }

  /** The 保護者 of a child: the head, of a grandchild a parent, one who lives here first. */
  public Resident guardian(Resident child) {
    if (child.relation() != Relation.GRANDCHILD) {
      return head();
    }
    List<Resident> parents = members.stream().filter(Household::isGrownChild).toList();
    return parents.stream().filter(Resident::living).findFirst().orElse(parents.get(0));
  }

  private static boolean isGrownChild(Resident resident) {
    return resident.relation() == Relation.CHILD || resident.relation() == Relation.CHILDS_WIFE;
  }
}
