package jp.shirube.governance.web.people;

import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.account.Accounts;
import jp.shirube.governance.account.Invitations;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import jp.shirube.governance.web.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office does with a person's account. */
@Controller
class PersonAccountPage {

  private final Accounts accounts;
  private final Invitations invitations;
  private final PublicAddress address;

  PersonAccountPage(Accounts accounts, Invitations invitations, PublicAddress address) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.address = address;
  }

  /** Shows the link itself, so it is no redirect: a link that is kept to be shown is kept. */
  @Needs(Permission.PEOPLE_EDIT)
  @PostMapping("/people/{id}/invite")
  String invite(@PathVariable String id, Viewer viewer, Model model) {
    model.addAttribute(
        "issued", invitations.invite(viewer.municipality(), id, address.url(), viewer.actor()));
    return "people/invited";
  }

  @Needs(Permission.ACCOUNT_ADMIN)
  @PostMapping("/people/{id}/unlock")
  String unlock(@PathVariable String id, Viewer viewer, RedirectAttributes next) {
    accounts.unlock(viewer.municipality(), id, viewer.actor());
    Notice.say(next, "people.unlocked", id);
    return "redirect:/people/" + id;
  }

  @Needs(Permission.ACCOUNT_ADMIN)
  @PostMapping("/people/{id}/end-sessions")
  String endSessions(@PathVariable String id, Viewer viewer, RedirectAttributes next) {
    int ended = accounts.endSessions(viewer.municipality(), id, viewer.actor());
    Notice.say(next, "people.sessions-ended", id, ended);
    return "redirect:/people/" + id;
  }

  @Needs(Permission.ACCOUNT_ADMIN)
  @PostMapping("/people/{id}/close")
  String close(@PathVariable String id, Viewer viewer, RedirectAttributes next) {
    accounts.close(viewer.municipality(), id, viewer.actor());
    Notice.say(next, "people.closed", id);
    return "redirect:/people/" + id;
  }

  @Needs(Permission.ACCOUNT_ADMIN)
  @PostMapping("/people/close-left")
  String closeLeft(Viewer viewer, RedirectAttributes next) {
    List<String> closed = accounts.closeLeft(viewer.municipality(), viewer.actor());
    Notice.say(next, "people.left-closed", closed.size());
    return "redirect:/people";
  }
}
