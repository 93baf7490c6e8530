package jp.shirube.reports.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The values that the drop-down lists of a sheet allow: what is not among them the receiver's own
 * checks would refuse. Lists that are given as values or as cells of the workbook are known; lists
 * that a formula computes are left to the form.
 */
final class AllowedValues {

  private record Listed(List<CellRangeAddress> where, List<String> values) {}

  private final List<Listed> lists = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  AllowedValues(XSSFSheet sheet) {
    for (XSSFDataValidation validation : sheet.getDataValidations()) {
      List<String> values = values(validation.getValidationConstraint(), sheet);
      if (values != null) {
        lists.add(
            new Listed(Arrays.asList(validation.getRegions().getCellRangeAddresses()), values));
      }
    }
  }

  boolean allows(CellAddress at, Object value) {
    return value.toString().isEmpty()
        || lists.stream()
            .filter(list -> list.where().stream().anyMatch(range -> range.isInRange(at)))
            .allMatch(list -> list.values().contains(value.toString()));
  }

  private @Nullable List<String> values(DataValidationConstraint constraint, XSSFSheet sheet) {
    if (constraint.getValidationType() != DataValidationConstraint.ValidationType.LIST) {
      return null;
    }
    String[] explicit = constraint.getExplicitListValues();
    if (explicit != null) {
      return Arrays.stream(explicit).map(String::strip).toList();
    }
    return cells(constraint.getFormula1(), sheet);
  }

  private @Nullable List<String> cells(String formula, XSSFSheet sheet) {
    try {
      AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
      String name = area.getFirstCell().getSheetName();
      Sheet source = name == null ? sheet : sheet.getWorkbook().getSheet(name);
      return source == null
          ? null
          : Arrays.stream(area.getAllReferencedCells()).map(it -> text(source, it)).toList();
    } catch (IllegalArgumentException e) {
      // A name or a computed list: what it gives is known to the form only.
      return null;
    }
  }

  private String text(Sheet sheet, CellReference at) {
    Row row = sheet.getRow(at.getRow());
    Cell cell = row == null ? null : row.getCell(at.getCol());
    return formatter.formatCellValue(cell).strip();
  }
}
