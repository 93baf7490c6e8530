package jp.shirube.migration.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Messages;

/** The list of a CSV set's files with counts and hashes. */
final class CsvManifest {

  static final String NAME = "manifest.csv";

  private static final Messages MESSAGES = Messages.japanese("publish");
  private static final List<String> HEADINGS =
      Stream.of(
              "group", "name", "file", "rows", "bytes", "sha256", "edition", "run", "charset",
              "bom", "newline", "quoting")
          .map(column -> MESSAGES.text("csv.manifest." + column))
          .toList();

  private final CsvSet set;

  CsvManifest(CsvSet set) {
    this.set = set;
  }

  void write(Path folder, List<CsvFile> files) throws IOException {
    try (CsvOutput out = new CsvOutput(folder.resolve(NAME), set.settings())) {
      out.csv().writeRecord(HEADINGS);
      files.forEach(file -> out.csv().writeRecord(row(file)));
      out.finish();
    }
  }

  private List<String> row(CsvFile file) {
    CsvSettings settings = set.settings();
    return List.of(
        file.group().id(),
        file.group().name(),
        file.name(),
        Long.toString(file.rows()),
        Long.toString(file.bytes()),
        file.sha256(),
        set.edition(),
        set.runName(),
        "UTF-8",
        MESSAGES.text("csv.bom." + settings.byteOrderMark()),
        settings.newline().name(),
        MESSAGES.text("csv.quoting." + settings.quoting().name().toLowerCase(Locale.ROOT)));
  }
}
