package jp.shirube.mappings.expression;

/** The source fields of a record as expressions see them: text, right-trimmed, gaiji replaced. */
@FunctionalInterface
public interface Fields {

  /** Text of a field by its position in the layout, {@code ""} when empty. */
  String field(int index);
}
