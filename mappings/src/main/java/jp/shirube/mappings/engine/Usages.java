package jp.shirube.mappings.engine;

import java.util.Set;
import java.util.TreeSet;

/** Gathers what the rules of a definition name. */
record Usages(Set<String> codeTables) {

  Usages() {
    this(new TreeSet<>());
  }
}
