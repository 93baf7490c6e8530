package jp.shirube.mappings.engine;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.MappingCode;
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

  /**
   * A compiler for the expression of a column.
   *
   * @param read gathers the indexes of the fields that the expression names
   */
  Expressions expressions(FileScope scope, Set<Integer> read, String column) {
    return new Expressions(
        scope.fields()::indexOf,
        scope.repetition(),
        read,
        problem -> report(problem, scope.fields().file().id(), column));
  }

  private void report(ExpressionProblem problem, String fileId, String column) {
    String detail = problem.detail();
    switch (problem.kind()) {
      case INVALID -> {
        String position = String.valueOf(problem.position());
        report(
            MappingCode.EXPRESSION_INVALID,
            column,
            Map.of("column", column, "position", position, "detail", detail));
      }
      case UNKNOWN_FIELD ->
          report(
              MappingCode.EXPRESSION_FIELD,
              column,
              Map.of("column", column, "field", detail, "id", fileId));
      case NOT_REPEATED -> reportNotRepeated(column, detail);
      case WRONG_RESULT ->
          report(MappingCode.EXPRESSION_TYPE, column, Map.of("column", column, "expected", detail));
    }
  }

  void reportNotRepeated(String column, String text) {
    report(MappingCode.NOT_REPEATED, column, Map.of("column", column, "text", text));
  }
}
