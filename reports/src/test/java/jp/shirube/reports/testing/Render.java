package jp.shirube.reports.testing;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoPdfRenderer;
import jp.shirube.reports.pmo.PmoReports;

/** Writes the reports of the fixtures into a folder, to be looked at. */
public final class Render {

  private Render() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (OutputStream out = Files.newOutputStream(folder.resolve("pmo.xlsx"))) {
      PmoExcelRenderer.standard().render(PmoReports.november(), out);
    }
    PmoPdfRenderer pdf = PmoPdfRenderer.standard();
    for (int i = 0; i < 4; i++) {
      long start = System.nanoTime();
      try (OutputStream out = Files.newOutputStream(folder.resolve("pmo.pdf"))) {
        pdf.render(PmoReports.november(), out);
      }
      System.out.println("pdf ms " + (System.nanoTime() - start) / 1_000_000);
    }
  }
}
