package jp.shirube.mappings.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;

/**
 * The fields that the rules of a file may name, and which of them anything reads: its own, and
 * behind them those of each file that is joined to it.
 */
final class FieldNames {

  /** A joined file's fields; the first has the index {@code base}. */
  record Joined(Join join, SourceFile partner, int base) {

    boolean has(int index) {
      return index >= base && index < base + partner.fields().size();
    }
  }

  private final SourceFile file;
  private final List<Joined> joined = new ArrayList<>();
  private final Set<Integer> used = new TreeSet<>();
  private int size;

  FieldNames(SourceFile file, MappingDefinition definition) {
    this.file = file;
    this.size = file.fields().size();
    definition
        .joinsOf(file.id())
        .forEach(join -> definition.file(join.partnerId()).ifPresent(other -> add(join, other)));
  }

  private void add(Join join, SourceFile partner) {
    joined.add(new Joined(join, partner, size));
    size += partner.fields().size();
  }

  SourceFile file() {
    return file;
  }

  List<Joined> joined() {
    return joined;
  }

  /** Number of fields of the file and of those joined to it. */
  int size() {
    return size;
  }

  /** Index of a field by name, or -1. */
  int indexOf(String name) {
    int own = file.indexOf(name);
    return own >= 0 || joined.isEmpty() ? own : indexOfJoined(name);
  }

  private int indexOfJoined(String name) {
    for (Joined each : joined) {
      String prefix = each.join().prefix();
      int index = name.startsWith(prefix) ? each.partner().indexOf(rest(name, prefix)) : -1;
      if (index >= 0) {
        return each.base() + index;
      }
    }
    return -1;
  }

  private static String rest(String name, String prefix) {
    return name.substring(prefix.length());
  }

  /** The file that a field belongs to. */
  SourceFile fileOf(int index) {
    return joined.stream()
        .filter(each -> each.has(index))
        .map(Joined::partner)
        .findFirst()
        .orElse(file);
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
    return indexes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(int index) {
    for (Joined each : joined) {
      if (each.has(index)) {
        return each.join().nameOf(each.partner().fields().get(index - each.base()));
      }
    }
    return file.fields().get(index).name();
  }
}
