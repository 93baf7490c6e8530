package jp.shirube.governance.web.home;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomePage {

  private final HomeReader home;

  HomePage(HomeReader home) {
    this.home = home;
  }

  @Needs(Permission.SIGNED_IN)
  @GetMapping("/")
  String home(Viewer viewer, Model model) {
    model.addAttribute("page", home.read(viewer));
    return "home/home";
  }
}
