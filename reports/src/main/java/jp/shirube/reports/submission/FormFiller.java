package jp.shirube.reports.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sets the mapped cells in the parts of a form, then the results of its formulas. */
final class FormFiller {

  private final byte[] blank;
  private final FormContents contents;

  FormFiller(byte[] blank, FormContents contents) {
    this.blank = blank;
    this.contents = contents;
  }

  byte[] fill() throws IOException {
    FormPackage form = FormPackage.read(blank);
    contents
        .parts()
        .forEach(
            (part, cells) -> {
              SheetXml sheet = new SheetXml(form.part(part));
              cells.forEach((at, content) -> sheet.set(at, content.cell(), content.style()));
              form.put(part, sheet.bytes());
            });
    compute(form);
    return form.write();
  }

  private static void compute(FormPackage form) throws IOException {
    try (XSSFWorkbook filled = new XSSFWorkbook(new ByteArrayInputStream(form.write()))) {
      FormulaResults results = new FormulaResults(filled);
      for (int i = 0; i < filled.getNumberOfSheets(); i++) {
        compute(form, filled.getSheetAt(i), results);
      }
    }
  }

  private static void compute(FormPackage form, XSSFSheet sheet, FormulaResults results) {
    var computed = results.of(sheet);
    if (!computed.isEmpty()) {
      String part = FormContents.part(sheet);
      SheetXml xml = new SheetXml(form.part(part));
      computed.forEach((at, result) -> xml.setComputed(at, result.type(), result.value()));
      form.put(part, xml.bytes());
    }
  }
}
