package jp.shirube.mappings.rule;

import org.jspecify.annotations.Nullable;

/** A rule with its argument, compiled; thread-safe. */
@FunctionalInterface
public interface Rule {

  /**
   * Applies the rule.
   *
   * @param value the source field's text, or the result of the rule before
   * @param context the record
   * @return the result, {@code ""} for none, or null when the record cannot be mapped, which the
   *     rule has reported to the context
   */
  @Nullable String apply(String value, RuleContext context);
}
