package jp.shirube.migration.sample.city;

import java.util.ArrayList;
import java.util.List;

/** Draws who lives together: alone, as a couple, with children, in three generations. */
final class FamilyPlan {

  private final Dice dice;

  FamilyPlan(Dice dice) {
    this.dice = dice;
  }

  List<Draft> draw() {
    return switch (dice.weighted(34, 22, 27, 7, 10)) {
      case 0 -> single();
      case 1 -> couple(dice.between(30, 92));
      case 2 -> family(dice.between(27, 58));
      case 3 -> singleParent();
      default -> dice.permille(600) ? withGrandparent() : withGrandchildren();
    };
  }

  /** Foreign households of the sample are small. */
  List<Draft> drawSmall() {
    return dice.permille(700)
        ? List.of(Draft.blood(Relation.HEAD, sex(), dice.between(20, 48)))
        : couple(dice.between(24, 60));
  }

  private Sex sex() {
    return dice.permille(500) ? Sex.MALE : Sex.FEMALE;
  }

  private List<Draft> single() {
    int age = dice.permille(550) ? dice.between(60, 97) : dice.between(19, 59);
    return List.of(Draft.blood(Relation.HEAD, sex(), age));
  }

  private List<Draft> couple(int headAge) {
    boolean maleHead = dice.permille(930);
    int spouseAge = Math.max(20, headAge + dice.between(-6, 3));
    List<Draft> members = new ArrayList<>();
    members.add(Draft.blood(Relation.HEAD, maleHead ? Sex.MALE : Sex.FEMALE, headAge));
    members.add(
        maleHead
            ? new Draft(Relation.WIFE, Sex.FEMALE, spouseAge, true)
            : new Draft(Relation.HUSBAND, Sex.MALE, spouseAge, true));
    return members;
  }

  private List<Draft> family(int headAge) {
    List<Draft> members = couple(headAge);
    addChildren(members, Relation.CHILD, headAge, dice.between(1, 3));
    return members;
  }

  private List<Draft> singleParent() {
    int age = dice.between(25, 56);
    List<Draft> members = new ArrayList<>();
    members.add(Draft.blood(Relation.HEAD, dice.permille(800) ? Sex.FEMALE : Sex.MALE, age));
    addChildren(members, Relation.CHILD, age, dice.between(1, 2));
    return members;
  }

  private List<Draft> withGrandparent() {
    int age = dice.between(30, 58);
    List<Draft> members = family(age);
    boolean mother = dice.permille(750);
    members.add(
        Draft.blood(
            mother ? Relation.MOTHER : Relation.FATHER,
            mother ? Sex.FEMALE : Sex.MALE,
            age + dice.between(22, 35)));
    return members;
  }

  private List<Draft> withGrandchildren() {
    int age = dice.between(58, 84);
    List<Draft> members = couple(age);
    int childAge = age - dice.between(24, 32);
    members.add(Draft.blood(Relation.CHILD, Sex.MALE, childAge));
    members.add(
        new Draft(
            Relation.CHILDS_WIFE, Sex.FEMALE, Math.max(20, childAge + dice.between(-5, 2)), true));
    addChildren(members, Relation.GRANDCHILD, childAge, dice.between(1, 2));
    return members;
  }

  /** Children of a parent of that age, the eldest first, none born before the parent was 20. */
  private void addChildren(List<Draft> members, Relation relation, int parentAge, int count) {
    int age = Math.min(26, parentAge - dice.between(20, 34));
    for (int i = 0; i < count && age >= 0; i++) {
      members.add(Draft.blood(relation, sex(), age));
      age -= dice.between(1, 5);
    }
  }
}
