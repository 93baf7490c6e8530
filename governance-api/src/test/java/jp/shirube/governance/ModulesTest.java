package jp.shirube.governance;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each package is a module; see Spring Modulith for the rules that are verified. */
class ModulesTest {

  @Test
  void noModuleReachesIntoAnotherAndThereIsNoCycle() {
    ApplicationModules.of("jp.shirube.governance").verify();
  }
}
