package jp.shirube.governance.pmo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.reports.pmo.PmoExcelRenderer;
import jp.shirube.reports.pmo.PmoPdfRenderer;
import jp.shirube.reports.pmo.PmoReport;

/**
 * Writes a report as Excel and PDF. A file appears whole or not at all: it is written beside its
 * place first and then moved there.
 */
public final class ReportFiles {

  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path folder;

  /**
   * @param folder made when it is not there
   */
  public ReportFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes {@code PMO月次報告_<code>_<YYYY-MM>.xlsx} and {@code .pdf}.
   *
   * @return their paths, the workbook first
   * @throws FindingException when the folder cannot be written
   */
  public List<Path> write(PmoReport report) {
    String name =
        "PMO月次報告_%s_%s".formatted(report.header().municipalityCode(), report.header().month());
    return List.of(
        write(name + ".xlsx", out -> PmoExcelRenderer.standard().render(report, out)),
        write(name + ".pdf", out -> PmoPdfRenderer.standard().render(report, out)));
  }

  private Path write(String name, Content content) {
    try {
      Files.createDirectories(folder);
      return moved(name, content);
    } catch (IOException | UncheckedIOException e) {
      Finding finding =
          Finding.of(PmoCode.REPORT_NOT_WRITTEN, Place.file(name), Map.of("file", name));
      throw new FindingException(finding, e);
    }
  }

  private Path moved(String name, Content content) throws IOException {
    Path part = Files.createTempFile(folder, name, ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.writeTo(out);
      }
      return Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
