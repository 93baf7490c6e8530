package jp.shirube.migration.sample.city;

/**
 * A member of a household before birth date, names and history are drawn.
 *
 * @param age completed years
 * @param married true for who came into the family by marriage
 */
record Draft(Relation relation, Sex sex, int age, boolean married) {

  static Draft blood(Relation relation, Sex sex, int age) {
    return new Draft(relation, sex, age, false);
  }
}
