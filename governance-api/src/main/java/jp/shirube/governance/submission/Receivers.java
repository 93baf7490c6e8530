package jp.shirube.governance.submission;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.submission.Receiver.Wanted;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;

/**
 * Whom the city submits to and which files each gets, as data: {@code forms/receivers.csv} of the
 * home folder, else the list that comes with the product.
 */
public final class Receivers {

  private static final String FILE = "receivers.csv";
  private static final List<String> COLUMNS =
      List.of("receiver", "name", "file", "form", "confidentiality");

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<Wanted>> files = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private Receivers() {}

  /**
   * Those whom months are submitted to, in the order of the list.
   *
   * @param home the installation's folder with the city's list
   * @throws FindingException when the list cannot be read or a line of it is wrong
   */
  public static List<Receiver> ofMonths(Path home) {
    return read(new SettingFiles(home)).stream()
        .filter(it -> it.files().stream().noneMatch(file -> file.kind().isOfHearing()))
        .toList();
  }

  /**
   * All of them, in the order of the list.
   *
   * @throws FindingException when the list cannot be read or a line of it is wrong
   */
  static List<Receiver> read(SettingFiles settings) {
    byte[] file = settings.read(FILE, "/submission/receivers.csv");
    List<NamedCsvRecord> rows =
        CsvRows.read(file, COLUMNS)
            .orElseThrow(
                () ->
                    new FindingException(
                        Finding.of(SubmissionCode.RECEIVERS_UNREADABLE, Place.file(FILE))));
    Receivers receivers = new Receivers();
    rows.forEach(receivers::add);
    if (!receivers.findings.isEmpty()) {
      throw new FindingException(receivers.findings);
    }
    return receivers.all();
  }

  private List<Receiver> all() {
    return files.entrySet().stream()
        .map(it -> new Receiver(it.getKey(), names.getOrDefault(it.getKey(), ""), it.getValue()))
        .toList();
  }

  private void add(NamedCsvRecord row) {
    String id = CsvRows.field(row, "receiver");
    names.putIfAbsent(id, CsvRows.field(row, "name"));
    wanted(row)
        .ifPresentOrElse(
            file -> files.computeIfAbsent(id, key -> new ArrayList<>()).add(file),
            () -> findings.add(wrong(row)));
  }

  private static Optional<Wanted> wanted(NamedCsvRecord row) {
    String form = CsvRows.field(row, "form");
    String confidentiality = CsvRows.field(row, "confidentiality");
    return FileKind.ofId(CsvRows.field(row, "file"))
        .filter(kind -> (kind == FileKind.FORM) == !form.isEmpty())
        .filter(kind -> confidentiality.matches("[123]"))
        .filter(kind -> CsvRows.field(row, "receiver").matches("[a-z0-9-]+"))
        .map(kind -> new Wanted(kind, form, Integer.parseInt(confidentiality)));
  }

  private static Finding wrong(NamedCsvRecord row) {
    return Finding.of(
        SubmissionCode.RECEIVERS_SETTING,
        Place.line(FILE, row.getStartingLineNumber()),
        Map.of("file", CsvRows.field(row, "file")));
  }
}
