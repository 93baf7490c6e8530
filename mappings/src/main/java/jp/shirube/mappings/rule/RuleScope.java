package jp.shirube.mappings.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.definition.CodeTable;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.expression.TextExpression;
import org.jspecify.annotations.Nullable;

/** What a rule knows while it is compiled: its item's file, inputs and neighbours. */
public interface RuleScope {

  /** The file of the item's source fields. */
  SourceFile file();

  /** Indexes of the item's source fields in the file's layout. */
  List<Integer> inputs();

  Optional<CodeTable> codeTable(String name);

  /** Index of an item of the same group that has a mapping, or -1. */
  int item(String physicalName);

  /** A compiled expression, or null when it is wrong, which has been reported. */
  @Nullable TextExpression expression(String source);

  /** Reports what is wrong with the rule's argument. */
  void report(MappingCode code, Map<String, String> arguments);
}
