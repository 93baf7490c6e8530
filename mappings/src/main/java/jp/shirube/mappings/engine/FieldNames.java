package jp.shirube.mappings.engine;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shirube.mappings.definition.SourceFile;

/** The fields that the rules of a file may name, and which of them anything reads. */
final class FieldNames {

  private final SourceFile file;
  private final Set<Integer> used = new TreeSet<>();

  FieldNames(SourceFile file) {
    this.file = file;
  }

  SourceFile file() {
    return file;
  }

  /** Index of a field by name, or -1. */
  int indexOf(String name) {
    return file.indexOf(name);
  }

  void use(Collection<Integer> indexes) {
    used.addAll(indexes);
  }

  /** Indexes of the fields that are read, ascending. */
  Set<Integer> used() {
    return used;
  }

  /** Names of fields for people. */
  String names(Collection<Integer> indexes) {
    return indexes.stream()
        .map(index -> file.fields().get(index).name())
        .collect(Collectors.joining(", "));
  }
}
