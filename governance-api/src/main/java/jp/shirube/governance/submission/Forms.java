package jp.shirube.governance.submission;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.submission.MappedCells;
import jp.shirube.reports.submission.MappedForm;

/**
 * Receivers' forms by id and edition. An edition is a folder {@code <home>/forms/<id>/<edition>}
 * with {@code form.csv} (what it is), {@code cells.csv} (cell or range to figure) and the blank
 * form. Of several editions the one applies that began last; the city's go before the product's.
 */
final class Forms {

  private static final List<String> BUILT_IN = List.of("national/draft-1");

  private final SettingFiles settings;
  private final Messages messages = Messages.japanese("submission");

  Forms(SettingFiles settings) {
    this.settings = settings;
  }

  /**
   * The edition for a month.
   *
   * @throws FindingException when there is none, or its files are wrong
   */
  FormEdition of(String form, YearMonth month) {
    LocalDate day = month.atDay(1);
    return candidates(form)
        .filter(it -> !it.settings().applies().isAfter(day))
        .max(
            Comparator.comparing((Candidate it) -> !it.files().isBuiltIn())
                .thenComparing(it -> it.settings().applies())
                .thenComparing(it -> it.files().id()))
        .map(this::edition)
        .orElseThrow(
            () ->
                SubmissionCode.FORM_MISSING.exception(
                    Map.of("form", form, "month", month.toString())));
  }

  /** An edition by its id, as the register names it. */
  FormEdition get(String id) {
    String form = id.substring(0, id.indexOf('/'));
    return candidates(form)
        .filter(it -> it.files().id().equals(id))
        .findFirst()
        .map(this::edition)
        .orElseThrow(() -> SubmissionCode.FORM_MISSING.exception(Map.of("form", id, "month", "")));
  }

  private record Candidate(FormFiles files, FormSettings settings) {}

  private Stream<Candidate> candidates(String form) {
    Stream<FormFiles> own = settings.editions(form).stream().map(it -> FormFiles.own(form, it));
    Stream<FormFiles> shipped =
        BUILT_IN.stream().filter(it -> it.startsWith(form + "/")).map(FormFiles::builtIn);
    return Stream.concat(own, shipped).map(it -> new Candidate(it, FormSettings.read(it)));
  }

  private FormEdition edition(Candidate candidate) {
    FormSettings about = candidate.settings();
    FormFiles files = candidate.files();
    MappedForm form = new MappedForm(files.id(), files.workbook(about.template()), mapping(files));
    Edition edition =
        new Edition(
            messages.text("submission.form"),
            about.name(),
            !about.provisional().isEmpty(),
            about.provisional());
    return new FormEdition(
        files.id(), edition, about.applies(), about.suffix(), form, about.words());
  }

  private static List<MappedCells> mapping(FormFiles files) {
    List<NamedCsvRecord> rows =
        CsvRows.read(files.read(FormFindings.MAPPING), List.of("セル", "項目"))
            .orElseThrow(
                () ->
                    new FindingException(
                        Finding.of(
                            SubmissionCode.FORM_UNREADABLE,
                            files.place(FormFindings.MAPPING),
                            Map.of("file", files.id() + "/" + FormFindings.MAPPING))));
    List<Finding> wrong = new ArrayList<>();
    List<MappedCells> mapping = new ArrayList<>();
    for (NamedCsvRecord row : rows) {
      String cells = CsvRows.field(row, "セル");
      int line = (int) row.getStartingLineNumber();
      MappedCells.parse(line, cells, CsvRows.field(row, "項目"))
          .ifPresentOrElse(
              mapping::add, () -> wrong.add(FormFindings.unreadable(files.id(), line, cells)));
    }
    if (!wrong.isEmpty()) {
      throw new FindingException(wrong);
    }
    return mapping;
  }
}
