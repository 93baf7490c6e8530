package jp.shirube.governance.token;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Viewer;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;

/** What a token that somebody wants must be like. */
final class TokenChecks {

  static final int LONGEST_NAME = 60;
  static final int LONGEST_DAYS = 365;
  static final int MOST = 20;

  private final Viewer viewer;
  private final List<ApiToken> good;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();

  private TokenChecks(Viewer viewer, List<ApiToken> good, LocalDate today) {
    this.viewer = viewer;
    this.good = good;
    this.today = today;
  }

  /**
   * @param good the person's tokens that are good today
   */
  static List<Finding> of(NewToken wanted, Viewer viewer, List<ApiToken> good, LocalDate today) {
    TokenChecks checks = new TokenChecks(viewer, good, today);
    checks.name(wanted.name());
    checks.scopes(wanted.scopes());
    checks.lastDay(wanted.lastDay());
    checks.number();
    return checks.findings;
  }

  private void name(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME || !name.chars().allMatch(this::isPlain)) {
      add(TokenCode.NAME_FORM, Map.of("length", Integer.toString(LONGEST_NAME)));
    }
    if (good.stream().anyMatch(token -> token.name().equals(name))) {
      add(TokenCode.NAME_TAKEN, Map.of("name", name));
    }
  }

  private boolean isPlain(int character) {
    return !Character.isISOControl(character);
  }

  private void scopes(Set<Scope> scopes) {
    if (scopes.isEmpty()) {
      add(TokenCode.NO_SCOPE, Map.of());
    }
    Set<Scope> own = Scope.within(AccessRules.of(viewer.person().role()));
    scopes.stream()
        .filter(scope -> !own.contains(scope))
        .sorted()
        .forEach(it -> add(TokenCode.SCOPE_NOT_YOURS, Map.of("scope", text(it))));
  }

  private static String text(Scope scope) {
    return Messages.complete().text(scope.key());
  }

  private void lastDay(LocalDate day) {
    if (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS))) {
      add(TokenCode.LAST_DAY, Map.of("days", Integer.toString(LONGEST_DAYS)));
    }
  }

  private void number() {
    if (good.size() >= MOST) {
      add(TokenCode.TOO_MANY, Map.of("most", Integer.toString(MOST)));
    }
  }

  private void add(TokenCode code, Map<String, String> arguments) {
    findings.add(code.finding(arguments));
  }
}
