package jp.shirube.migration.sample.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Members of a household who stand in one 戸籍: a couple with its children, never three generations.
 *
 * @param role which of the household's families
 * @param first 筆頭者, null when that person is not of the household
 * @param members in order of the household
 */
public record Family(Role role, @Nullable Resident first, List<Resident> members) {

  /** Which of the families that live together. */
  public enum Role {
    /** Of the head's parents. */
    PARENTS,
    /** Of the head. */
    OWN,
    /** Of the head's married child. */
    CHILDS
  }

  public Family {
    members = List.copyOf(members);
  }

  /** The families of a household, elders first; none of a foreign one. */
  public static List<Family> in(Household household) {
    return household.head().domicile() == null ? List.of() : in(household.members());
  }

  private static List<Family> in(List<Resident> members) {
    boolean childMarried =
        members.stream().anyMatch(member -> member.relation() == Relation.CHILDS_WIFE);
    List<Family> families = new ArrayList<>();
    for (Role role : Role.values()) {
      List<Resident> ofRole =
          members.stream().filter(member -> role(member.relation(), childMarried) == role).toList();
      if (!ofRole.isEmpty()) {
        families.add(new Family(role, first(role, ofRole), ofRole));
      }
    }
    return families;
  }

  private static Role role(Relation relation, boolean childMarried) {
    return switch (relation) {
      case FATHER, MOTHER -> Role.PARENTS;
      case CHILDS_WIFE, GRANDCHILD -> Role.CHILDS;
      case CHILD -> childMarried ? Role.CHILDS : Role.OWN;
      case HEAD, HUSBAND, WIFE -> Role.OWN;
    };
  }

  private static @Nullable Resident first(Role role, List<Resident> members) {
    Resident eldest = members.get(0);
    return switch (role) {
      case PARENTS -> eldest.sex() == Sex.MALE ? eldest : null;
      case CHILDS -> eldest;
      case OWN -> members.size() == 1 ? null : firstOfCouple(members);
    };
  }

  /** The husband; the head where there is no couple. */
  private static Resident firstOfCouple(List<Resident> members) {
    Resident other = members.get(1);
    return other.relation() == Relation.HUSBAND ? other : members.get(0);
  }

  /** Gives each member the 筆頭者 of the own family. */
  static List<Resident> withFirsts(List<Resident> members) {
    if (members.get(0).domicile() == null) {
      return members;
    }
    List<Family> families = in(members);
    return members.stream().map(member -> withFirst(member, families)).toList();
  }

  private static Resident withFirst(Resident member, List<Family> families) {
    Family own =
        families.stream()
            .filter(family -> family.members().contains(member))
            .findFirst()
            .orElseThrow();
    Resident first = own.first();
    return first == null
        ? member
        : member.with(Objects.requireNonNull(member.domicile()).of(first.latest().name()));
  }

  /** 本籍 and 筆頭者. */
  public Domicile domicile() {
    return Objects.requireNonNull(members.get(0).domicile());
  }

  /** Husband or wife of the 筆頭者 where both are of the household. */
  public @Nullable Resident spouse() {
    return members.stream()
        .filter(member -> member != first && parental(member.relation()))
        .findFirst()
        .orElse(null);
  }

  private boolean parental(Relation relation) {
    return switch (role) {
      case PARENTS -> true;
      case OWN -> relation == Relation.HEAD || relation.spouse();
      case CHILDS -> relation == Relation.CHILDS_WIFE;
    };
  }

  /** The children of the couple or of the single parent; the eldest first. */
  public List<Resident> children() {
    return members.stream()
        .filter(member -> member != first && !parental(member.relation()))
        .toList();
  }
}
