package jp.shirube.reports.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/**
 * A designated cell of a template: its whole text is <code>{{figure}}</code> or, in a row that
 * repeats, <code>{{list/figure}}</code>.
 *
 * @param list list whose rows repeat the template row, null for a single figure
 * @param figure name of the figure
 */
record Placeholder(@Nullable String list, String figure) {

  private static final Pattern SYNTAX =
      Pattern.compile("\\{\\{(?:(?<list>[\\w.]+)/)?(?<figure>[\\w.]+)}}");

  static Optional<Placeholder> of(Cell cell) {
    if (cell.getCellType() != CellType.STRING) {
      return Optional.empty();
    }
    Matcher matcher = SYNTAX.matcher(cell.getStringCellValue());
    return matcher.matches()
        ? Optional.of(new Placeholder(matcher.group("list"), matcher.group("figure")))
        : Optional.empty();
  }
}
