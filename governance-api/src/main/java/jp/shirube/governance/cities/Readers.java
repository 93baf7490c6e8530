package jp.shirube.governance.cities;

import java.util.Map;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/**
 * Who reads for whom. A prefecture is a body with a code and a register of persons of its own
 * ({@code 080004}); the nation's is kept under {@value #NATION}.
 */
@Component
public class Readers {

  /** Given out to no body. */
  public static final String NATION = "000000";

  private static final String OF_PREFECTURES = "000";

  private final People people;

  Readers(People people) {
    this.people = people;
  }

  /**
   * The reader of two digits of a prefecture.
   *
   * @throws jp.shirube.mappings.finding.FindingException when there is no such prefecture
   */
  public static Reader prefecture(String digits) {
    if (!Reader.isPrefecture(digits)) {
      throw CitiesCode.PREFECTURE_UNKNOWN.exception(Map.of("prefecture", digits));
    }
    return Reader.prefecture(digits);
  }

  /** 6-digit code of the body whose register holds the readers. */
  static String body(Reader reader) {
    if (reader.isNation()) {
      return NATION;
    }
    String five = reader.scope() + OF_PREFECTURES;
    return five + InventedNation.checkDigit(five);
  }

  /**
   * Makes sure that somebody may read: the nation's readers everything, a prefecture's readers what
   * lies in it.
   *
   * @throws jp.shirube.mappings.finding.FindingException when no register has him in that role
   *     today
   */
  public void require(Reader reader, Actor actor) {
    boolean ofNation = isRegistered(Reader.NATION, Actor.Role.NATION_READER, actor);
    if (!ofNation && (reader.isNation() || !isOfPrefecture(reader, actor))) {
      throw CitiesCode.NO_READER.exception(Map.of("person", actor.id()));
    }
  }

  private boolean isOfPrefecture(Reader reader, Actor actor) {
    return isRegistered(reader, Actor.Role.PREFECTURE_READER, actor);
  }

  private boolean isRegistered(Reader reader, Actor.Role role, Actor actor) {
    return actor.role() == role
        && people.find(body(reader), actor.id()).map(Person::role).filter(role::equals).isPresent();
  }

  /**
   * Somebody of a register as one who acts.
   *
   * @param origin where from
   * @throws jp.shirube.mappings.finding.FindingException when no register has him as a reader
   */
  public Actor actor(Reader reader, String id, String origin) {
    return people
        .find(body(reader), id)
        .or(() -> people.find(NATION, id))
        .map(person -> person.actor(origin))
        .orElseThrow(() -> CitiesCode.NO_READER.exception(Map.of("person", id)));
  }
}
