package jp.shirube.governance.web.tokens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.token.IssuedToken;
import jp.shirube.governance.token.NewToken;
import jp.shirube.governance.token.Scope;
import jp.shirube.governance.token.Tokens;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One's own tokens. A token just made is in the answer itself and nowhere else: a redirect would
 * carry it through the stored session.
 */
@Controller
class TokensPage {

  private final Tokens tokens;
  private final Clock clock;

  TokensPage(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @Needs(Permission.SIGNED_IN)
  @GetMapping("/account/tokens")
  String show(Viewer viewer, Model model) {
    model.addAttribute("view", TokensView.of(tokens, viewer, LocalDate.now(clock), null));
    return "tokens/tokens";
  }

  @Needs(Permission.SIGNED_IN)
  @PostMapping("/account/tokens")
  String issue(
      Viewer viewer,
      @RequestParam String name,
      @RequestParam(defaultValue = "") Set<Scope> scope,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
      Model model) {
    IssuedToken issued = tokens.issue(viewer, new NewToken(name, scope, lastDay));
    model.addAttribute("view", TokensView.of(tokens, viewer, LocalDate.now(clock), issued));
    return "tokens/tokens";
  }

  @Needs(Permission.SIGNED_IN)
  @PostMapping("/account/tokens/{id}/revoke")
  String revoke(Viewer viewer, @PathVariable long id, RedirectAttributes next) {
    tokens.revoke(viewer, id);
    Notice.say(next, "tokens.revoked");
    return "redirect:/account/tokens";
  }
}
