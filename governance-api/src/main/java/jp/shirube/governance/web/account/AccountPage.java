package jp.shirube.governance.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.account.AccountCode;
import jp.shirube.governance.account.Accounts;
import jp.shirube.governance.account.OpenSession;
import jp.shirube.governance.account.Passkeys;
import jp.shirube.governance.account.Sessions;
import jp.shirube.governance.account.SignIn;
import jp.shirube.governance.web.CurrentSession;
import jp.shirube.governance.web.Frames;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: password, passkeys, sessions. */
@Controller
class AccountPage {

  private static final String BACK = "redirect:/account";

  private final AccountView view;
  private final Accounts accounts;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final SignIn door;
  private final Frames frames;

  AccountPage(
      AccountView view,
      Accounts accounts,
      Passkeys passkeys,
      Sessions sessions,
      SignIn door,
      Frames frames) {
    this.view = view;
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.door = door;
    this.frames = frames;
  }

  @Needs(Permission.SIGNED_IN)
  @GetMapping("/account")
  String show(Viewer viewer, HttpServletRequest request, Model model) {
    model.addAttribute("account", view.of(viewer, session(request)));
    return "account/account";
  }

  @Needs(Permission.SIGNED_IN)
  @PostMapping("/account/password")
  ModelAndView change(
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String chosen,
      @RequestParam(defaultValue = "") String again,
      Viewer viewer,
      HttpServletRequest request,
      RedirectAttributes next) {
    if (!chosen.equals(again)) {
      throw AccountCode.PASSWORD_TWICE.exception(Map.of());
    }
    boolean changed =
        accounts.change(
            viewer.municipality(),
            viewer.person(),
            old,
            chosen,
            session(request),
            CurrentSession.from(request));
    return after(changed, "account.changed", request, next);
  }

  @Needs(Permission.SIGNED_IN)
  @PostMapping("/account/prove")
  ModelAndView prove(
      @RequestParam(defaultValue = "") String password,
      Viewer viewer,
      HttpServletRequest request,
      RedirectAttributes next) {
    boolean proven =
        door.proveAgain(
            viewer.municipality(), session(request), password, CurrentSession.from(request));
    return after(proven, "account.proven", request, next);
  }

  /** A wrong password is counted, so it is answered without undoing what was written. */
  private ModelAndView after(
      boolean right, String said, HttpServletRequest request, RedirectAttributes next) {
    if (!right) {
      return frames.refused(List.of(AccountCode.PASSWORD_WRONG.finding(Map.of())), request);
    }
    Notice.say(next, said);
    return new ModelAndView(BACK);
  }

  @Needs(Permission.SIGNED_IN)
  @PostMapping("/account/passkeys/rename")
  String rename(
      @RequestParam String id,
      @RequestParam(defaultValue = "") String label,
      Viewer viewer,
      RedirectAttributes next) {
    passkeys.rename(viewer.municipality(), id, label, viewer.actor());
    Notice.say(next, "account.passkey.renamed");
    return BACK;
  }

  @Needs(Permission.SIGNED_IN)
  @PostMapping("/account/passkeys/remove")
  String remove(
      @RequestParam String id, Viewer viewer, HttpServletRequest request, RedirectAttributes next) {
    sessions.requireProven(session(request));
    passkeys.remove(viewer.municipality(), id, viewer.person(), viewer.actor());
    Notice.say(next, "account.passkey.removed");
    return BACK;
  }

  @Needs(Permission.SIGNED_IN)
  @PostMapping("/account/sessions/end")
  String end(@RequestParam long id, Viewer viewer, RedirectAttributes next) {
    sessions.endOwn(viewer.municipality(), viewer.person().id(), id, viewer.actor());
    Notice.say(next, "account.session.ended");
    return BACK;
  }

  private static OpenSession session(HttpServletRequest request) {
    return CurrentSession.of(request).orElseThrow();
  }
}
