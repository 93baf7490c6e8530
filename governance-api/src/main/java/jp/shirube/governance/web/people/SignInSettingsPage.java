package jp.shirube.governance.web.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.account.AccountCode;
import jp.shirube.governance.account.SignInRules;
import jp.shirube.governance.account.SignInSettings;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import jp.shirube.migration.actor.Actor.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a municipality lets its people sign in. */
@Controller
class SignInSettingsPage {

  private final SignInRules rules;

  SignInSettingsPage(SignInRules rules) {
    this.rules = rules;
  }

  @Needs(Permission.ACCOUNT_ADMIN)
  @GetMapping("/people/sign-in-settings")
  String show(Viewer viewer, Model model) {
    model.addAttribute("settings", rules.of(viewer.municipality()));
    model.addAttribute(
        "roles", Arrays.stream(Role.values()).filter(it -> it != Role.SYSTEM).toList());
    return "people/sign-in-settings";
  }

  @Needs(Permission.ACCOUNT_ADMIN)
  @PostMapping("/people/sign-in-settings")
  String put(
      @RequestParam MultiValueMap<String, String> fields, Viewer viewer, RedirectAttributes next) {
    rules.put(viewer.municipality(), settings(fields), viewer.actor());
    Notice.say(next, "people.settings.kept");
    return "redirect:/people/sign-in-settings";
  }

  private static SignInSettings settings(MultiValueMap<String, String> fields) {
    return new SignInSettings(
        number(fields, "idleMinutes"),
        number(fields, "longestHours"),
        number(fields, "mostSessions"),
        number(fields, "invitationHours"),
        roles(fields, "required"),
        roles(fields, "advised"));
  }

  private static int number(MultiValueMap<String, String> fields, String name) {
    String text = String.valueOf(fields.getFirst(name)).strip();
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw AccountCode.SETTING_NOT_NUMBER.exception(Map.of("value", text));
    }
  }

  private static Set<Role> roles(MultiValueMap<String, String> fields, String name) {
    List<String> chosen = fields.getOrDefault(name, List.of());
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(it -> chosen.contains(it.name())).forEach(roles::add);
    return roles;
  }
}
