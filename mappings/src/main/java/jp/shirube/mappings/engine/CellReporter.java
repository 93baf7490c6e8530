package jp.shirube.mappings.engine;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.expression.ExpressionProblem;
import jp.shirube.mappings.expression.Expressions;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reports findings of one row of a sheet.
 *
 * @param item standard item of the row, or null
 */
record CellReporter(String sheet, long line, @Nullable String item, Consumer<Finding> findings) {

  void report(MappingCode code, String column, Map<String, String> arguments) {
    findings.accept(Finding.of(code, new Place(null, sheet, line, column, item), arguments));
  }

  /** A compiler for the expression of a column. */
  Expressions expressions(SourceFile file, Set<Integer> usedFields, String column) {
    return new Expressions(file::indexOf, usedFields, problem -> report(problem, file, column));
  }

  private void report(ExpressionProblem problem, SourceFile file, String column) {
    switch (problem.kind()) {
      case INVALID ->
          report(
              MappingCode.EXPRESSION_INVALID,
              column,
              Map.of(
                  "column", column,
                  "position", String.valueOf(problem.position()),
                  "detail", problem.detail()));
      case UNKNOWN_FIELD ->
          report(
              MappingCode.EXPRESSION_FIELD,
              column,
              Map.of("column", column, "field", problem.detail(), "id", file.id()));
      case WRONG_RESULT ->
          report(
              MappingCode.EXPRESSION_TYPE,
              column,
              Map.of("column", column, "expected", problem.detail()));
    }
  }
}
