package jp.shirube.reports.print;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;

/** Numbers the pages through all parts: elements with the key {@code page} become {@code 2 / 9}. */
final class PageNumbers {

  private static final String KEY = "page";

  private PageNumbers() {}

  static void stamp(List<JasperPrint> parts) {
    List<JRPrintPage> pages = parts.stream().flatMap(part -> part.getPages().stream()).toList();
    for (int i = 0; i < pages.size(); i++) {
      stamp(pages.get(i), (i + 1) + " / " + pages.size());
    }
  }

  private static void stamp(JRPrintPage page, String text) {
    for (JRPrintElement element : page.getElements()) {
      if (KEY.equals(element.getKey()) && element instanceof JRPrintText number) {
        set(number, text);
      }
    }
  }

  private static void set(JRPrintText number, String text) {
    if (number instanceof JRTemplatePrintText filled) {
      filled.setText(text);
    } else if (number instanceof JRBasePrintText plain) {
      plain.setText(text);
    }
  }
}
