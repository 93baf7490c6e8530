package jp.shirube.reports.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;

/** That a filled form is the blank one but for its mapped cells and the results of formulas. */
final class FormProof {

  private static final String SHEETS = "xl/worksheets/";

  private FormProof() {}

  /** The parts of the file that differ in anything else. */
  static List<String> differences(byte[] blank, byte[] filled, FormContents contents)
      throws IOException {
    FormPackage before = FormPackage.read(blank);
    FormPackage after = FormPackage.read(filled);
    List<String> different = new ArrayList<>();
    if (!List.copyOf(before.parts().keySet()).equals(List.copyOf(after.parts().keySet()))) {
      different.add(after.parts().keySet().toString());
      return different;
    }
    for (String part : before.parts().keySet()) {
      Set<CellAddress> mapped = contents.parts().getOrDefault(part, Map.of()).keySet();
      if (!isSame(part, before.part(part), after.part(part), mapped)) {
        different.add(part);
      }
    }
    return different;
  }

  private static boolean isSame(String part, byte[] before, byte[] after, Set<CellAddress> mapped) {
    return Arrays.equals(before, after)
        || (part.startsWith(SHEETS) && isSameSheet(before, after, mapped));
  }

  private static boolean isSameSheet(byte[] before, byte[] after, Set<CellAddress> mapped) {
    SheetXml blank = new SheetXml(before);
    SheetXml filled = new SheetXml(after);
    for (CellAddress at : mapped) {
      boolean added = !blank.has(at);
      blank.forget(at, false);
      filled.forget(at, added);
    }
    filled.forgetEmptyRowsNotIn(blank);
    blank.forgetComputed();
    filled.forgetComputed();
    return blank.isSameAs(filled);
  }
}
