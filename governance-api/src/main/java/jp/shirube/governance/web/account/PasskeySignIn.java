package jp.shirube.governance.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.account.AccountCode;
import jp.shirube.governance.account.Ceremonies;
import jp.shirube.governance.account.From;
import jp.shirube.governance.account.OpenSession;
import jp.shirube.governance.account.SignIn;
import jp.shirube.governance.account.Step;
import jp.shirube.governance.web.CurrentSession;
import jp.shirube.governance.web.Open;
import jp.shirube.governance.web.PublicAddress;
import jp.shirube.mappings.finding.FindingException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Signing in by a passkey, alone or after the password. */
@Controller
class PasskeySignIn {

  private final Ceremonies ceremonies;
  private final SignIn door;
  private final Entrance entrance;
  private final Cities cities;
  private final PublicAddress address;
  private final Clock clock;

  PasskeySignIn(
      Ceremonies ceremonies,
      SignIn door,
      Entrance entrance,
      Cities cities,
      PublicAddress address,
      Clock clock) {
    this.ceremonies = ceremonies;
    this.door = door;
    this.entrance = entrance;
    this.cities = cities;
    this.address = address;
    this.clock = clock;
  }

  @Open(because = "the password was right; the passkey is still to be shown")
  @GetMapping("/sign-in/second")
  String second(HttpServletRequest request) {
    return isAt(Step.SECOND_FACTOR, request) ? "account/second" : "redirect:/";
  }

  @Open(because = "the password was right; the role needs a passkey that is not there yet")
  @GetMapping("/sign-in/enrol")
  String enrol(HttpServletRequest request) {
    return isAt(Step.ENROL, request) ? "account/enrol" : "redirect:/";
  }

  private static boolean isAt(Step step, HttpServletRequest request) {
    return CurrentSession.of(request).filter(it -> it.step() == step).isPresent();
  }

  @Open(because = "nobody is signed in yet")
  @PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  String options(HttpServletRequest request) {
    byte[] challenge = ceremonies.challenge();
    PasskeyChallenge.keep(
        request.getSession(), PasskeyChallenge.SIGN_IN, challenge, clock.instant());
    return ceremonies.request(address.party(), challenge);
  }

  @Open(because = "nobody is signed in yet")
  @PostMapping("/sign-in/passkey")
  @ResponseBody
  ResponseEntity<PasskeyAnswer> enter(
      @RequestParam(defaultValue = "") String municipality,
      @RequestBody String answer,
      HttpServletRequest request,
      HttpServletResponse response) {
    String city =
        CurrentSession.signedIn()
            .map(it -> it.municipality())
            .orElseGet(() -> cities.chosen(municipality));
    From from = CurrentSession.from(request);
    try {
      String person = verified(city, answer, request);
      return PasskeyAnswer.go(go(city, person, request, response));
    } catch (FindingException refused) {
      door.passkeyRefused(city, from);
      return PasskeyAnswer.refused(refused);
    }
  }

  private String verified(String city, String answer, HttpServletRequest request) {
    byte[] challenge =
        PasskeyChallenge.take(request.getSession(), PasskeyChallenge.SIGN_IN, clock.instant())
            .orElseThrow(() -> AccountCode.PASSKEY_REFUSED.exception(Map.of()));
    return ceremonies.verify(address.party(), city, challenge, answer);
  }

  /** In, or on from the password. */
  private String go(
      String city, String person, HttpServletRequest request, HttpServletResponse response) {
    From from = CurrentSession.from(request);
    Optional<OpenSession> waiting =
        CurrentSession.of(request).filter(it -> it.step() == Step.SECOND_FACTOR);
    if (waiting.isPresent()) {
      if (!door.secondFactor(city, waiting.get().id(), person, from)) {
        throw AccountCode.PASSKEY_REFUSED.exception(Map.of());
      }
      entrance.renew(request, response);
      return entrance.next(request, response);
    }
    SignIn.Entered entered =
        door.withPasskey(city, person, from)
            .orElseThrow(() -> AccountCode.PASSKEY_REFUSED.exception(Map.of()));
    return entrance.enter(entered, request, response);
  }
}
