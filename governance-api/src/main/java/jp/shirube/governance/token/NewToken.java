package jp.shirube.governance.token;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a person wants of a token.
 *
 * @param name what he calls it, 1 to 60 characters, no other good token of his
 * @param scopes at least one, each with something that he may do
 * @param lastDay last day on which it is good, at most 365 days from today
 */
public record NewToken(String name, Set<Scope> scopes, LocalDate lastDay) {

  public NewToken {
    name = name.strip();
    scopes = Set.copyOf(scopes);
  }
}
