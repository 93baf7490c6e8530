package jp.shirube.governance.demo;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shirube.governance.account.Accounts;
import jp.shirube.governance.identity.Person;
import jp.shirube.migration.actor.Actor;

/** Lets the invented persons of the sample city sign in, with one password that is made anew. */
final class SampleAccounts {

  /** No letter that can be taken for another one. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int LETTERS_OF_GROUP = 5;

  private final Accounts accounts;
  private final SecureRandom random = new SecureRandom();

  SampleAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Gives them all the same password, and returns it. */
  String open(String municipality, List<Person> persons, Actor actor) {
    String password = password();
    persons.parallelStream()
        .forEach(person -> accounts.setPassword(municipality, person.id(), password, actor));
    return password;
  }

  private String password() {
    return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
  }

  private String group() {
    return random
        .ints(LETTERS_OF_GROUP, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
