package jp.shirube.reports.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shirube.reports.submission.FormProblem.Kind;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Holds a mapping against the blank form and the figures. */
final class FormChecks {

  private final XSSFWorkbook form;
  private final SubmissionFigures figures;
  private final List<FormProblem> problems = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  FormChecks(XSSFWorkbook form, SubmissionFigures figures) {
    this.form = form;
    this.figures = figures;
  }

  List<FormProblem> of(List<MappedCells> mapping) {
    mapping.forEach(this::check);
    return List.copyOf(problems);
  }

  private void check(MappedCells cells) {
    XSSFSheet sheet = form.getSheet(cells.sheet());
    Optional<Grid> grid = figures.find(cells.figure());
    if (sheet == null) {
      add(Kind.SHEET, cells, first(cells), "");
    }
    if (grid.isEmpty()) {
      add(Kind.FIGURE, cells, first(cells), "");
    }
    if (sheet != null && grid.isPresent()) {
      check(cells, sheet, grid.get());
    }
  }

  private void check(MappedCells cells, XSSFSheet sheet, Grid grid) {
    if (cells.height() != grid.height() || cells.width() != grid.width()) {
      add(Kind.SHAPE, cells, first(cells), grid.height() + "×" + grid.width());
      return;
    }
    AllowedValues allowed = new AllowedValues(sheet);
    Optional<FormProblem> worst =
        addresses(cells).stream()
            .flatMap(at -> problem(cells, sheet, at, grid, allowed).stream())
            .findFirst();
    worst.ifPresent(problems::add);
  }

  /** What is wrong with one cell of a range; of a range only the first is told. */
  private Optional<FormProblem> problem(
      MappedCells cells, XSSFSheet sheet, CellAddress at, Grid grid, AllowedValues allowed) {
    if (!taken.add(cells.sheet() + "!" + at)) {
      return of(Kind.TWICE, cells, at, "");
    }
    if (!isInside(sheet, at)) {
      return of(Kind.OUTSIDE, cells, at, used(sheet));
    }
    Optional<CellRangeAddress> merged = hiding(sheet, at);
    if (merged.isPresent()) {
      return of(Kind.MERGED, cells, at, merged.get().formatAsString());
    }
    if (holdsFormula(sheet, at)) {
      return of(Kind.FORMULA, cells, at, "");
    }
    Object value = cells.value(grid, at.getRow(), at.getColumn());
    return allowed.allows(at, value)
        ? Optional.empty()
        : of(Kind.NOT_ALLOWED, cells, at, value.toString());
  }

  private static Optional<FormProblem> of(
      Kind kind, MappedCells cells, CellAddress at, String detail) {
    return Optional.of(
        new FormProblem(
            kind, cells.line(), cells.sheet(), at.formatAsString(), cells.figure(), detail));
  }

  private void add(Kind kind, MappedCells cells, CellAddress at, String detail) {
    of(kind, cells, at, detail).ifPresent(problems::add);
  }

  private static CellAddress first(MappedCells cells) {
    return new CellAddress(cells.range().getFirstRow(), cells.range().getFirstColumn());
  }

  static List<CellAddress> addresses(MappedCells cells) {
    List<CellAddress> addresses = new ArrayList<>();
    cells.range().forEach(addresses::add);
    return addresses;
  }

  private static boolean isInside(Sheet sheet, CellAddress at) {
    return at.getRow() <= sheet.getLastRowNum()
        && at.getRow() >= sheet.getFirstRowNum()
        && at.getColumn() <= lastColumn(sheet);
  }

  private static int lastColumn(Sheet sheet) {
    int last = -1;
    for (Row row : sheet) {
      last = Math.max(last, row.getLastCellNum() - 1);
    }
    return last;
  }

  private static String used(Sheet sheet) {
    return new CellRangeAddress(
            Math.max(0, sheet.getFirstRowNum()),
            Math.max(0, sheet.getLastRowNum()),
            0,
            Math.max(0, lastColumn(sheet)))
        .formatAsString();
  }

  private static Optional<CellRangeAddress> hiding(Sheet sheet, CellAddress at) {
    return sheet.getMergedRegions().stream()
        .filter(it -> it.isInRange(at.getRow(), at.getColumn()))
        .filter(it -> it.getFirstRow() != at.getRow() || it.getFirstColumn() != at.getColumn())
        .findFirst();
  }

  private static boolean holdsFormula(Sheet sheet, CellAddress at) {
    Row row = sheet.getRow(at.getRow());
    Cell cell = row == null ? null : row.getCell(at.getColumn());
    return cell != null && cell.getCellType() == CellType.FORMULA;
  }
}
