package jp.shirube.governance.account;

import java.util.Set;

/**
 * For whom passkeys are made: they work for this name and for no other.
 *
 * @param id domain, such as {@code shirube.city.example}
 * @param origins addresses of the pages, such as {@code https://shirube.city.example}
 */
public record RelyingParty(String id, Set<String> origins) {

  static final String NAME = "しるべ";

  public RelyingParty {
    origins = Set.copyOf(origins);
  }
}
