package jp.shirube.reports.testing;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoReports;

/** Writes the reports of the fixtures into a folder, to be looked at. */
public final class Render {

  private Render() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (OutputStream out = Files.newOutputStream(folder.resolve("pmo.xlsx"))) {
      PmoExcelRenderer.standard().render(PmoReports.november(), out);
    }
  }
}
