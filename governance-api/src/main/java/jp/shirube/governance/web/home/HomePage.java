package jp.shirube.governance.web.home;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomePage {

  @Needs(Permission.SIGNED_IN)
  @GetMapping("/")
  String home() {
    return "home/home";
  }
}
