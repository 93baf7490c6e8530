package jp.shirube.governance.access;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.migration.actor.Actor;

/**
 * Somebody of a municipality who is signed in.
 *
 * @param municipality 6-digit 市区町村コード
 * @param person who it is, in the role of today
 * @param origin where from, see {@link Actor#origin()}
 */
public record Viewer(String municipality, Person person, String origin) {

  private static final String NATION = "000000";
  private static final Pattern PREFECTURE = Pattern.compile("(0[1-9]|[1-3][0-9]|4[0-7])000[0-9]");

  public Actor actor() {
    return person.actor(origin);
  }

  /** Whose rows the viewer sees. */
  public Standing standing() {
    return person.standing();
  }

  /**
   * For whom somebody reads what municipalities have submitted: a prefecture's or the nation's
   * reader, and only by the register of that body itself ({@code 080004}, {@code 000000}). A role
   * of that name in a municipality's register opens nothing.
   */
  public Optional<Reader> reader() {
    return switch (person.role()) {
      case NATION_READER ->
          municipality.equals(NATION) ? Optional.of(Reader.NATION) : Optional.empty();
      case PREFECTURE_READER ->
          PREFECTURE.matcher(municipality).matches()
              ? Optional.of(Reader.prefecture(municipality.substring(0, 2)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  public boolean may(Permission permission) {
    return AccessRules.of(person.role()).contains(permission);
  }
}
