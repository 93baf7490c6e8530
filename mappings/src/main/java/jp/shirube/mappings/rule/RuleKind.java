package jp.shirube.mappings.rule;

import java.util.Map;
import jp.shirube.mappings.definition.Literals;
import jp.shirube.mappings.definition.MappingCode;
import org.jspecify.annotations.Nullable;

/** A word of the vocabulary: what it takes and how its argument becomes a {@link Rule}. */
public abstract class RuleKind {

  /** How many source fields a rule takes when it stands first. */
  public enum Inputs {
    NONE("0", 0, 0),
    ONE("1つ", 1, 1),
    SOME("1つ以上", 1, Integer.MAX_VALUE),
    AT_MOST_ONE("0か1つ", 0, 1);

    private final String label;
    private final int least;
    private final int most;

    Inputs(String label, int least, int most) {
      this.label = label;
      this.least = least;
      this.most = most;
    }

    public String label() {
      return label;
    }

    public boolean allows(int count) {
      return count >= least && count <= most;
    }
  }

  private final String word;
  private final Inputs inputs;
  private final String argument;

  /**
   * @param word the word written in the sheet
   * @param argument what the argument must be, for people; blank when the rule has none
   */
  RuleKind(String word, Inputs inputs, String argument) {
    this.word = word;
    this.inputs = inputs;
    this.argument = argument;
  }

  public String word() {
    return word;
  }

  public Inputs inputs() {
    return inputs;
  }

  /** What the argument must be, for people; blank when the rule has none. */
  public String argument() {
    return argument;
  }

  /** Whether the rule may stand only in 規則1. */
  public boolean isFirstOnly() {
    return inputs == Inputs.NONE || inputs == Inputs.SOME;
  }

  /**
   * Compiles the rule.
   *
   * @param text the argument as written
   * @return null when the argument is wrong, which has been reported to the scope
   */
  public final @Nullable Rule compile(String text, RuleScope scope) {
    if (argument.isEmpty() && !text.isEmpty()) {
      scope.report(MappingCode.ARGUMENT_NEEDLESS, Map.of("rule", word, "argument", text));
      return null;
    }
    if (text.isEmpty() && needsArgument()) {
      scope.report(MappingCode.ARGUMENT_MISSING, Map.of("rule", word, "expected", argument));
      return null;
    }
    return create(text, scope);
  }

  /** Whether a blank argument is an error. */
  boolean needsArgument() {
    return !argument.isEmpty();
  }

  abstract @Nullable Rule create(String text, RuleScope scope);

  final @Nullable Rule invalid(String text, RuleScope scope) {
    scope.report(
        MappingCode.ARGUMENT_INVALID, Map.of("rule", word, "argument", text, "expected", argument));
    return null;
  }

  static String literal(String text) {
    return Literals.value(text);
  }
}
