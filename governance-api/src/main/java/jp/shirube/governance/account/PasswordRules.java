package jp.shirube.governance.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shirube.governance.identity.Person;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;

/**
 * Which passwords can be chosen (NIST SP 800-63B-4, 3.1.1.2; OWASP ASVS 5.0, 6.2): long ones that
 * are not common and not the person's own id or name. There is no rule about kinds of characters
 * and none about age.
 */
final class PasswordRules {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  private static final int SHORTEST_PART = 3;
  private static final String PRODUCT = "shirube";
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

  /** One fault; the predicate is true where it is present. */
  private record Rule(AccountCode code, BiPredicate<String, Person> broken) {}

  private static final List<Rule> ALL =
      List.of(
          new Rule(AccountCode.PASSWORD_SHORT, (it, who) -> length(it) < SHORTEST),
          new Rule(AccountCode.PASSWORD_LONG, (it, who) -> length(it) > LONGEST),
          new Rule(
              AccountCode.PASSWORD_CHARACTER,
              (it, who) -> it.codePoints().anyMatch(Character::isISOControl)),
          new Rule(AccountCode.PASSWORD_COMMON, (it, who) -> isCommon(it)),
          new Rule(AccountCode.PASSWORD_OWN, PasswordRules::isOwn),
          new Rule(AccountCode.PASSWORD_PATTERN, (it, who) -> isPattern(it)));

  private PasswordRules() {}

  /**
   * The form of a password that is hashed: the same for full-width and half-width typing (NFKC).
   */
  static String normal(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC);
  }

  /**
   * Lets only a password pass that can be chosen.
   *
   * @throws FindingException with everything that is wrong with it; never with the password
   */
  static void require(String typed, Person person) {
    List<Finding> findings = findings(typed, person);
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
  }

  static List<Finding> findings(String typed, Person person) {
    String password = normal(typed.length() > 4 * LONGEST ? typed.substring(0, 512) : typed);
    return ALL.stream()
        .filter(rule -> rule.broken().test(password, person))
        .map(rule -> Finding.of(rule.code(), Place.NOWHERE, Map.of()))
        .toList();
  }

  private static int length(String password) {
    return password.codePointCount(0, password.length());
  }

  /** In the list as it is, or with figures and signs put before or behind a word of the list. */
  private static boolean isCommon(String password) {
    String small = password.toLowerCase(Locale.ROOT);
    return CommonPasswords.contains(small)
        || CommonPasswords.contains(EDGES.matcher(small).replaceAll(""));
  }

  private static boolean isOwn(String password, Person person) {
    String small = password.toLowerCase(Locale.ROOT);
    return Stream.of(person.id(), person.name(), person.mail(), PRODUCT)
        .flatMap(it -> Stream.concat(Stream.of(it), PARTS.splitAsStream(it)))
        .map(it -> normal(it).toLowerCase(Locale.ROOT))
        .filter(it -> it.length() >= SHORTEST_PART)
        .anyMatch(small::contains);
  }

  /** A short piece over and over, or mostly neighbours such as 1234 and abcd. */
  private static boolean isPattern(String password) {
    int[] points = password.codePoints().toArray();
    return isRepeated(points) || isSequence(points);
  }

  private static boolean isRepeated(int[] points) {
    for (int period = 1; period <= 4 && period * 2 <= points.length; period++) {
      if (repeats(points, period)) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeats(int[] points, int period) {
    for (int i = period; i < points.length; i++) {
      if (points[i] != points[i - period]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSequence(int[] points) {
    int neighbours = 0;
    for (int i = 1; i < points.length; i++) {
      neighbours += Math.abs(points[i] - points[i - 1]) <= 1 ? 1 : 0;
    }
    return points.length > 1 && neighbours * 4 >= (points.length - 1) * 3;
  }
}
