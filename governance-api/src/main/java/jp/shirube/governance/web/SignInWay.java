package jp.shirube.governance.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A further way to sign in, added to the filters of the pages. */
public interface SignInWay {

  void add(HttpSecurity http) throws Exception;
}
