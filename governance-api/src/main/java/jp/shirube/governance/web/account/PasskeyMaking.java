package jp.shirube.governance.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import jp.shirube.governance.account.AccountCode;
import jp.shirube.governance.account.Ceremonies;
import jp.shirube.governance.account.From;
import jp.shirube.governance.account.OpenSession;
import jp.shirube.governance.account.Passkeys;
import jp.shirube.governance.account.Sessions;
import jp.shirube.governance.account.SignIn;
import jp.shirube.governance.account.Step;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.web.CurrentSession;
import jp.shirube.governance.web.Open;
import jp.shirube.governance.web.PublicAddress;
import jp.shirube.governance.web.SignedIn;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Making a passkey of one's own, on the account page or on the way in. */
@Controller
class PasskeyMaking {

  private static final String BECAUSE =
      "whoever has a session makes a passkey for himself, also one who cannot go in without";

  private final Ceremonies ceremonies;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final SignIn door;
  private final Entrance entrance;
  private final People people;
  private final PublicAddress address;
  private final Clock clock;

  PasskeyMaking(
      Ceremonies ceremonies,
      Passkeys passkeys,
      Sessions sessions,
      SignIn door,
      Entrance entrance,
      People people,
      PublicAddress address,
      Clock clock) {
    this.ceremonies = ceremonies;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.door = door;
    this.entrance = entrance;
    this.people = people;
    this.address = address;
    this.clock = clock;
  }

  @Open(because = BECAUSE)
  @PostMapping(path = "/account/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  ResponseEntity<?> options(HttpServletRequest request) {
    SignedIn who = who();
    try {
      sessions.requireProven(session(request));
    } catch (FindingException refused) {
      return PasskeyAnswer.refused(refused);
    }
    byte[] challenge = ceremonies.challenge();
    PasskeyChallenge.keep(request.getSession(), PasskeyChallenge.ADD, challenge, clock.instant());
    return ResponseEntity.ok(
        ceremonies.creation(address.party(), who.municipality(), who.person(), challenge));
  }

  @Open(because = BECAUSE)
  @PostMapping("/account/passkeys/add")
  @ResponseBody
  ResponseEntity<PasskeyAnswer> add(
      @RequestParam(defaultValue = "") String label,
      @RequestBody String answer,
      HttpServletRequest request,
      HttpServletResponse response) {
    OpenSession session = session(request);
    try {
      sessions.requireProven(session);
      add(label, answer, request);
    } catch (FindingException refused) {
      return PasskeyAnswer.refused(refused);
    }
    return PasskeyAnswer.go(next(session, request, response));
  }

  private void add(String label, String answer, HttpServletRequest request) {
    SignedIn who = who();
    byte[] challenge =
        PasskeyChallenge.take(request.getSession(), PasskeyChallenge.ADD, clock.instant())
            .orElseThrow(() -> AccountCode.PASSKEY_REFUSED.exception(Map.of()));
    Actor person =
        people
            .find(who.municipality(), who.person())
            .orElseThrow(PasskeyMaking::nobody)
            .actor(CurrentSession.from(request).origin());
    passkeys.add(address.party(), who.municipality(), person, challenge, answer, label);
  }

  /** Whoever could not go in without a passkey has one now. */
  private String next(
      OpenSession session, HttpServletRequest request, HttpServletResponse response) {
    if (session.step() != Step.ENROL) {
      return "/account?passkey";
    }
    From from = CurrentSession.from(request);
    door.secondFactor(who().municipality(), session.id(), session.person(), from);
    entrance.renew(request, response);
    return entrance.next(request, response);
  }

  private static SignedIn who() {
    return CurrentSession.signedIn().orElseThrow(PasskeyMaking::nobody);
  }

  /** Not one that has still to show a passkey: it cannot make another instead. */
  private static OpenSession session(HttpServletRequest request) {
    return CurrentSession.of(request)
        .filter(it -> it.step() != Step.SECOND_FACTOR)
        .orElseThrow(PasskeyMaking::nobody);
  }

  private static ResponseStatusException nobody() {
    return new ResponseStatusException(HttpStatus.FORBIDDEN);
  }
}
