package jp.shirube.governance.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.account.AccountCode;
import jp.shirube.governance.account.From;
import jp.shirube.governance.account.Invitations;
import jp.shirube.governance.account.SignIn;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.web.CurrentSession;
import jp.shirube.governance.web.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody invited sets a password. */
@Controller
class InvitationPage {

  private static final String BECAUSE = "the link itself says who it is";

  private final Invitations invitations;
  private final SignIn door;
  private final Entrance entrance;

  InvitationPage(Invitations invitations, SignIn door, Entrance entrance) {
    this.invitations = invitations;
    this.door = door;
    this.entrance = entrance;
  }

  @Open(because = BECAUSE)
  @GetMapping("/invitation/{municipality}/{token}")
  String form(@PathVariable String municipality, @PathVariable String token, Model model) {
    Optional<Person> invited = invitations.find(municipality, token);
    if (invited.isEmpty()) {
      return "account/invitation-over";
    }
    model.addAttribute("person", invited.get());
    model.addAttribute("action", "/invitation/" + municipality + "/" + token);
    return "account/invitation";
  }

  @Open(because = BECAUSE)
  @PostMapping("/invitation/{municipality}/{token}")
  String accept(
      @PathVariable String municipality,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!password.equals(again)) {
      throw AccountCode.PASSWORD_TWICE.exception(Map.of());
    }
    From from = CurrentSession.from(request);
    Person person = invitations.accept(municipality, token, password, from);
    Optional<SignIn.Entered> entered = door.withPassword(municipality, person.id(), password, from);
    entered.ifPresent(it -> entrance.enter(it, request, response));
    return entered.isPresent() ? "redirect:/account?welcome" : "redirect:/sign-in?set";
  }
}
