package jp.shirube.governance.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.shirube.governance.account.SignIn;
import jp.shirube.governance.web.CurrentSession;
import jp.shirube.governance.web.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in. */
@Controller
class SignInPage {

  private final SignIn door;
  private final Entrance entrance;
  private final Cities cities;
  private final ProviderSignIn provider;

  SignInPage(SignIn door, Entrance entrance, Cities cities, ProviderSignIn provider) {
    this.door = door;
    this.entrance = entrance;
    this.cities = cities;
    this.provider = provider;
  }

  @Open(because = "nobody is signed in yet")
  @GetMapping("/sign-in")
  String form(Model model) {
    model.addAttribute("cities", cities.all());
    model.addAttribute("provider", provider.isNamed());
    return "account/sign-in";
  }

  @Open(because = "nobody is signed in yet")
  @PostMapping("/sign-in")
  String enter(
      @RequestParam(defaultValue = "") String municipality,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    return door.withPassword(
            cities.chosen(municipality), person.strip(), password, CurrentSession.from(request))
        .map(it -> "redirect:" + entrance.enter(it, request, response))
        .orElse("redirect:/sign-in?again");
  }
}
