package jp.shirube.governance.web.account;

import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.account.Accounts;
import jp.shirube.governance.account.OpenSession;
import jp.shirube.governance.account.Passkey;
import jp.shirube.governance.account.Passkeys;
import jp.shirube.governance.account.Sessions;
import jp.shirube.governance.account.SignInRules;
import org.springframework.stereotype.Component;

/** What the account page shows. */
@Component
class AccountView {

  private final Accounts accounts;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final SignInRules rules;

  AccountView(Accounts accounts, Passkeys passkeys, Sessions sessions, SignInRules rules) {
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.rules = rules;
  }

  /**
   * Everything of it.
   *
   * @param proven whether the person proved just now who it is, so that passkeys can be changed
   * @param advised whether the role is reminded to have a passkey and the person has none
   */
  record Shown(
      boolean hasPassword,
      boolean proven,
      boolean advised,
      boolean mayBreakGlass,
      List<Passkey> passkeys,
      List<SessionRow> sessions) {}

  /**
   * A session.
   *
   * @param own whether it is the one that looks
   */
  record SessionRow(OpenSession session, String browser, boolean own) {}

  Shown of(Viewer viewer, OpenSession own) {
    String municipality = viewer.municipality();
    String person = viewer.person().id();
    List<Passkey> keys = passkeys.of(municipality, person);
    boolean advised = rules.of(municipality).advised().contains(viewer.person().role());
    return new Shown(
        accounts.hasPassword(municipality, person),
        sessions.isProven(own),
        advised && keys.isEmpty(),
        viewer.may(Permission.BREAK_GLASS),
        keys,
        sessions.ofPerson(municipality, person).stream()
            .map(it -> new SessionRow(it, Browsers.name(it.browser()), it.id() == own.id()))
            .toList());
  }
}
