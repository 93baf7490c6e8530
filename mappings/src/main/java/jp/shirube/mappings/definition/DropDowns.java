package jp.shirube.mappings.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Drop-down lists for the columns that take words of the form. */
final class DropDowns {

  private static final int ROWS = 5_000;

  private DropDowns() {}

  static void add(XSSFSheet target, Sheet sheet) {
    Optional<SheetForm> form = SheetForm.ofTitle(sheet.name());
    if (form.isEmpty() || sheet.rows().isEmpty()) {
      return;
    }
    List<String> headings = sheet.rows().get(0).cells();
    for (int i = 0; i < headings.size(); i++) {
      int position = i;
      form.get()
          .column(headings.get(i))
          .map(Column::words)
          .filter(words -> !words.isEmpty())
          .ifPresent(words -> add(target, position, words));
    }
  }

  private static void add(XSSFSheet target, int column, List<String> words) {
    DataValidationHelper helper = target.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(words.toArray(String[]::new)),
            new CellRangeAddressList(1, ROWS, column, column));
    validation.setShowErrorBox(true);
    validation.setEmptyCellAllowed(true);
    target.addValidationData(validation);
  }

  static List<String> formats() {
    return Arrays.stream(SourceFormat.values()).map(SourceFormat::label).toList();
  }

  static List<String> encodings() {
    return Arrays.stream(FieldEncoding.values()).map(FieldEncoding::label).toList();
  }
}
