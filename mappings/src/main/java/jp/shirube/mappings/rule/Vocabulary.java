package jp.shirube.mappings.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.text.Kana;
import jp.shirube.mappings.text.Widths;

/** All rules of the mapping language by their words, in the order of the guide. */
public final class Vocabulary {

  private static final Map<String, RuleKind> KINDS = kinds();

  private Vocabulary() {}

  private static Map<String, RuleKind> kinds() {
    Map<String, RuleKind> kinds = new LinkedHashMap<>();
    List.of(
            new AsIs(),
            new Constant(),
            new CodeLookup(),
            new WarekiDate(),
            new WesternDate(),
            new UnknownFlag(),
            new UnknownWording(),
            new FiscalYear(),
            new YearMonth(),
            new TimeOfDay(),
            new TextRule("全角カナ", Kana::toFull),
            new TextRule("全角", Widths::toFull),
            new TextRule("半角", Widths::toHalf),
            new BlankRemoval(),
            new Concatenation(),
            new Split(),
            new ByteCut(),
            new CharacterCut(),
            new NumberRule(),
            new ZeroPadding(),
            new Reference(),
            new Branching(),
            new ExpressionRule(),
            new NoOutput())
        .forEach(kind -> kinds.put(kind.word(), kind));
    return kinds;
  }

  public static Optional<RuleKind> kind(String word) {
    return Optional.ofNullable(KINDS.get(word));
  }

  /** Every word, in the order of the guide. */
  public static List<String> words() {
    return List.copyOf(KINDS.keySet());
  }

  /** Whether a word says that an item stays empty on purpose. */
  public static boolean isNoOutput(String word) {
    return word.equals(NoOutput.WORD);
  }

  /** Whether a word takes the value of another item. */
  public static boolean isReference(String word) {
    return word.equals(Reference.WORD);
  }
}
