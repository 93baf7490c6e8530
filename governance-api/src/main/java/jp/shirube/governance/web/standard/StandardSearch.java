package jp.shirube.governance.web.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shirube.governance.web.standard.Folding.Part;
import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.CodeList.CodeValue;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;

/**
 * Searches an edition: items by name, romaji, id and remarks, code lists by name and values. Every
 * word that is asked for has to be found. Made once for an edition.
 */
final class StandardSearch {

  /** How many hits of each kind are shown. */
  static final int MOST = 200;

  private static final int WORDS = 8;

  private record ItemEntry(StandardGroup group, StandardItem item, List<Folding> texts) {}

  private record CodeEntry(CodeList list, List<Folding> texts) {}

  /**
   * An item that was found.
   *
   * @param name its name, hits marked
   * @param romaji its physical name, hits marked
   * @param note its remarks, hits marked
   */
  record ItemHit(
      StandardGroup group,
      StandardItem item,
      List<Part> name,
      List<Part> romaji,
      List<Part> note) {}

  /**
   * A code list that was found.
   *
   * @param name its name, hits marked
   * @param values the values that hold a word
   */
  record CodeHit(CodeList list, List<Part> name, List<ValueHit> values) {}

  /** A value of a code list that holds a word. */
  record ValueHit(List<Part> value, List<Part> label) {}

  /**
   * What was found.
   *
   * @param items the first {@link #MOST}, best first
   * @param itemCount how many there are
   * @param codes the first {@link #MOST}
   * @param codeCount how many there are
   */
  record Result(List<ItemHit> items, int itemCount, List<CodeHit> codes, int codeCount) {

    static final Result NOTHING = new Result(List.of(), 0, List.of(), 0);
  }

  private final List<ItemEntry> items = new ArrayList<>();
  private final List<CodeEntry> codes = new ArrayList<>();

  StandardSearch(Standard standard) {
    standard.groups().forEach(group -> group.items().forEach(item -> add(group, item)));
    standard.codeLists().values().stream()
        .sorted(Comparator.comparing(CodeList::id))
        .forEach(this::add);
  }

  private void add(StandardGroup group, StandardItem item) {
    items.add(
        new ItemEntry(
            group,
            item,
            folded(item.name(), item.physicalName(), item.note(), item.id(), group.name())));
  }

  private void add(CodeList list) {
    List<String> texts = new ArrayList<>(List.of(list.name(), list.id()));
    list.values().forEach(value -> texts.addAll(List.of(value.value(), value.label())));
    codes.add(new CodeEntry(list, folded(texts.toArray(String[]::new))));
  }

  private static List<Folding> folded(String... texts) {
    return Arrays.stream(texts).map(Folding::of).toList();
  }

  Result find(String query) {
    List<String> words = words(query);
    if (words.isEmpty()) {
      return Result.NOTHING;
    }
    List<ItemEntry> found = matching(items, ItemEntry::texts, words).sorted(byRank(words)).toList();
    List<CodeEntry> lists = matching(codes, CodeEntry::texts, words).toList();
    return new Result(
        found.stream().limit(MOST).map(entry -> hit(entry, words)).toList(),
        found.size(),
        lists.stream().limit(MOST).map(entry -> hit(entry, words)).toList(),
        lists.size());
  }

  private static List<String> words(String query) {
    return Arrays.stream(Folding.fold(query).strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(WORDS)
        .toList();
  }

  private static <T> Stream<T> matching(
      List<T> entries, Function<T, List<Folding>> texts, List<String> words) {
    return entries.stream()
        .filter(
            entry ->
                words.stream()
                    .allMatch(
                        word -> texts.apply(entry).stream().anyMatch(it -> it.contains(word))));
  }

  /** Names that are the word come before those that begin with it, then those that hold it. */
  private static Comparator<ItemEntry> byRank(List<String> words) {
    return Comparator.comparingInt(entry -> rank(entry, words.get(0)));
  }

  private static int rank(ItemEntry entry, String word) {
    List<Folding> names = entry.texts().subList(0, 2);
    if (names.stream().anyMatch(name -> name.is(word))) {
      return 0;
    }
    if (names.stream().anyMatch(name -> name.startsWith(word))) {
      return 1;
    }
    return names.stream().anyMatch(name -> name.contains(word)) ? 2 : 3;
  }

  private static ItemHit hit(ItemEntry entry, List<String> words) {
    List<List<Part>> parts = entry.texts().stream().map(text -> text.parts(words)).toList();
    return new ItemHit(entry.group(), entry.item(), parts.get(0), parts.get(1), parts.get(2));
  }

  private static CodeHit hit(CodeEntry entry, List<String> words) {
    List<ValueHit> values =
        entry.list().values().stream()
            .filter(value -> holds(value, words))
            .map(value -> hit(value, words))
            .toList();
    return new CodeHit(entry.list(), entry.texts().get(0).parts(words), values);
  }

  private static boolean holds(CodeValue value, List<String> words) {
    return words.stream()
        .anyMatch(
            word ->
                Folding.fold(value.value()).contains(word)
                    || Folding.fold(value.label()).contains(word));
  }

  private static ValueHit hit(CodeValue value, List<String> words) {
    return new ValueHit(
        Folding.of(value.value()).parts(words), Folding.of(value.label()).parts(words));
  }
}
