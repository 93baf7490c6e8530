package jp.shirube.mappings.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An expression run by CEL. The environment has the record's fields, CEL's standard functions, 数
 * and 小数, and nothing else: no macros, so no loops, and no types of the JVM. Its cost is bounded by
 * its length.
 */
final class CelProgram {

  /** What an expression must result in. */
  enum Result {
    TRUTH("真偽") {
      @Override
      boolean accepts(CelType type) {
        return type.equals(SimpleType.BOOL);
      }
    },
    TEXT("文字") {
      @Override
      boolean accepts(CelType type) {
        return type.equals(SimpleType.STRING) || type.equals(SimpleType.INT);
      }
    };

    private final String label;

    Result(String label) {
      this.label = label;
    }

    abstract boolean accepts(CelType type);
  }

  private static final int MAX_LENGTH = 4_000;
  private static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(MAX_LENGTH)
          .maxParseRecursionDepth(100)
          .maxRegexProgramSize(1_000)
          .enableHeterogeneousNumericComparisons(true)
          .build();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.standardCelRuntimeBuilder()
          .setOptions(OPTIONS)
          .addFunctionBindings(
              CelFunctionBinding.from("number_of_text", String.class, CelProgram::number),
              CelFunctionBinding.from("decimal_of_text", String.class, CelProgram::decimal))
          .build();

  private final String cel;
  private final CelRuntime.Program program;

  private CelProgram(String cel, CelRuntime.Program program) {
    this.cel = cel;
    this.program = program;
  }

  private static Object number(String text) {
    return text.isEmpty() ? 0L : Long.parseLong(text);
  }

  private static Object decimal(String text) {
    return text.isEmpty() ? 0.0 : Double.parseDouble(text);
  }

  static @Nullable CelProgram compile(
      Translation translation, Result result, Consumer<ExpressionProblem> problems) {
    CelValidationResult validation = compiler(translation).build().compile(translation.cel());
    try {
      CelAbstractSyntaxTree tree = validation.getAst();
      if (!result.accepts(tree.getResultType())) {
        problems.accept(
            new ExpressionProblem(ExpressionProblem.Kind.WRONG_RESULT, 0, result.label));
        return null;
      }
      return new CelProgram(translation.cel(), RUNTIME.createProgram(tree));
    } catch (CelValidationException e) {
      problems.accept(problem(translation, validation));
    } catch (CelEvaluationException e) {
      problems.accept(
          new ExpressionProblem(ExpressionProblem.Kind.INVALID, 1, String.valueOf(e.getMessage())));
    }
    return null;
  }

  private static CelCompilerBuilder compiler(Translation translation) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .addVar(Translator.VALUE, SimpleType.STRING)
            .addFunctionDeclarations(
                function(Translator.NUMBER, "number_of_text", SimpleType.INT),
                function(Translator.DECIMAL, "decimal_of_text", SimpleType.DOUBLE));
    translation
        .fields()
        .forEach(index -> builder.addVar(Translator.FIELD + index, SimpleType.STRING));
    return builder;
  }

  private static CelFunctionDecl function(String name, String overload, CelType result) {
    return CelFunctionDecl.newFunctionDeclaration(
        name, CelOverloadDecl.newGlobalOverload(overload, result, SimpleType.STRING));
  }

  private static ExpressionProblem problem(
      Translation translation, CelValidationResult validation) {
    Optional<CelIssue> issue = validation.getErrors().stream().findFirst();
    return issue
        .map(first -> problem(translation, first))
        .orElseGet(
            () -> new ExpressionProblem(ExpressionProblem.Kind.INVALID, 1, "invalid expression"));
  }

  private static ExpressionProblem problem(Translation translation, CelIssue issue) {
    int offset =
        offset(
            translation.cel(),
            issue.getSourceLocation().getLine(),
            issue.getSourceLocation().getColumn());
    return new ExpressionProblem(
        ExpressionProblem.Kind.INVALID, translation.sourcePosition(offset), issue.getMessage());
  }

  private static int offset(String cel, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = cel.indexOf('\n', start) + 1;
    }
    int points = cel.codePointCount(start, cel.length());
    return cel.offsetByCodePoints(start, Math.max(0, Math.min(column, points)));
  }

  String cel() {
    return cel;
  }

  /** Whether it reads nothing of a record. */
  boolean isConstant() {
    return !cel.contains(Translator.FIELD) && !cel.contains(Translator.VALUE);
  }

  boolean test(Fields fields, String value) {
    return (Boolean) run(fields, value);
  }

  String evaluate(Fields fields, String value) {
    return String.valueOf(run(fields, value));
  }

  private Object run(Fields fields, String value) {
    try {
      return program.eval(name -> Optional.of(variable(name, fields, value)));
    } catch (CelEvaluationException | RuntimeException e) {
      // The cause may quote the record's value, so it is dropped.
      throw new EvaluationFailure();
    }
  }

  private static String variable(String name, Fields fields, String value) {
    return name.equals(Translator.VALUE)
        ? value
        : fields.field(Integer.parseInt(name, Translator.FIELD.length(), name.length(), 10));
  }
}
