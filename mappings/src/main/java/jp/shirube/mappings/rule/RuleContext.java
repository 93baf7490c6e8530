package jp.shirube.mappings.rule;

import jp.shirube.mappings.expression.Fields;

/** A record as its rules see it. */
public interface RuleContext extends Fields {

  /** Value of another item of the same row by its index in the group, {@code ""} when empty. */
  String item(int index);

  /** Reports that the item being mapped has a problem. */
  void report(RowCode code);
}
