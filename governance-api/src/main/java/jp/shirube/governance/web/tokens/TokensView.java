package jp.shirube.governance.web.tokens;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.token.ApiToken;
import jp.shirube.governance.token.IssuedToken;
import jp.shirube.governance.token.Scope;
import jp.shirube.governance.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The page of tokens.
 *
 * @param scopes what the viewer's role can give a token
 * @param rows his tokens, newest first
 * @param usualDay last day that is proposed
 * @param latestDay last day that can be chosen
 * @param secret a token just made, to be shown this once; null for none
 */
record TokensView(
    List<Scope> scopes,
    List<Row> rows,
    LocalDate usualDay,
    LocalDate latestDay,
    @Nullable String secret) {

  private static final int USUAL_DAYS = 90;
  private static final int LONGEST_DAYS = 365;

  /** How a token stands. */
  enum Standing {
    GOOD,
    EXPIRED,
    REVOKED;

    public String key() {
      return "tokens.standing." + name();
    }
  }

  /** A token and how it stands. */
  record Row(ApiToken token, Standing standing) {

    static Row of(ApiToken token, LocalDate today) {
      if (token.isGoodOn(today)) {
        return new Row(token, Standing.GOOD);
      }
      return new Row(token, token.revokedAt() == null ? Standing.EXPIRED : Standing.REVOKED);
    }

    public boolean isGood() {
      return standing == Standing.GOOD;
    }
  }

  static TokensView of(
      Tokens tokens, Viewer viewer, LocalDate today, @Nullable IssuedToken issued) {
    Set<Scope> scopes = Scope.within(AccessRules.of(viewer.person().role()));
    return new TokensView(
        List.copyOf(scopes),
        tokens.of(viewer).stream().map(token -> Row.of(token, today)).toList(),
        today.plusDays(USUAL_DAYS),
        today.plusDays(LONGEST_DAYS),
        issued == null ? null : issued.secret());
  }
}
