package jp.shirube.governance.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in. */
@Controller
class SignInPage {

  @Open(because = "nobody is signed in yet")
  @GetMapping("/sign-in")
  String form() {
    return "sign-in";
  }
}
