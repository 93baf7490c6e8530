package jp.shirube.reports.submission;

import java.util.List;

/** A form cannot be filled as its mapping says. */
public final class MappingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FormProblem> problems;

  MappingException(String message, List<FormProblem> problems) {
    super(message);
    this.problems = List.copyOf(problems);
  }

  /** Every line that is wrong. */
  public List<FormProblem> problems() {
    return problems;
  }
}
