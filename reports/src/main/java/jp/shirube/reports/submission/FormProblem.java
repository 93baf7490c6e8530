package jp.shirube.reports.submission;

/**
 * Why a form cannot be filled as its mapping says.
 *
 * @param kind what is wrong
 * @param line line of the mapping file
 * @param sheet name of the sheet as the mapping has it
 * @param cell address of the first cell concerned
 * @param figure name of the figure
 * @param detail what was found there: a shape, a merged region, a value
 */
public record FormProblem(
    Kind kind, int line, String sheet, String cell, String figure, String detail) {

  /** What can be wrong. */
  public enum Kind {
    /** The form has no sheet of that name. */
    SHEET,
    /** There is no figure of that name. */
    FIGURE,
    /** The range is not as high and wide as the figure. */
    SHAPE,
    /** The cell lies outside what the form uses of the sheet. */
    OUTSIDE,
    /** The cell is hidden in a merged region. */
    MERGED,
    /** The cell holds a formula of the form. */
    FORMULA,
    /** Another line of the mapping has the cell already. */
    TWICE,
    /** The form's own list of allowed values does not have the value. */
    NOT_ALLOWED
  }
}
