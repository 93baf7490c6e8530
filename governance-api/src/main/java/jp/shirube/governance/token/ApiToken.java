package jp.shirube.governance.token;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A token of a person, without its secret, which nobody has but he.
 *
 * @param id database id
 * @param personId whose it is
 * @param termFrom first day of the term in which it was made; it ends with that term
 * @param name what the person calls it
 * @param scopeNames names of its scopes
 * @param createdAt when it was made
 * @param lastDay last day on which it is good
 * @param lastUsedAt when it was last used, to the minute; null when it never was
 * @param revokedAt when it was revoked, null when it was not
 */
public record ApiToken(
    long id,
    String personId,
    LocalDate termFrom,
    String name,
    List<String> scopeNames,
    OffsetDateTime createdAt,
    LocalDate lastDay,
    @Nullable OffsetDateTime lastUsedAt,
    @Nullable OffsetDateTime revokedAt) {

  public Set<Scope> scopes() {
    return scopeNames.stream().map(Scope::valueOf).collect(Collectors.toSet());
  }

  /**
   * Whether one of its scopes holds a permission; whether its person has it is another question.
   */
  public boolean covers(Permission permission) {
    return permission == Permission.SIGNED_IN
        || scopes().stream().anyMatch(scope -> scope.permissions().contains(permission));
  }

  public boolean isGoodOn(LocalDate day) {
    return revokedAt == null && !day.isAfter(lastDay);
  }
}
