package jp.shirube.governance.identity;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.table.Column;
import jp.shirube.governance.table.Table;
import jp.shirube.governance.table.TableReader;
import jp.shirube.governance.table.TableRow;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Reads persons from CSV or a workbook with the columns id, name, role, department, vendor, mail,
 * valid_from, valid_to (the last four may be missing), and says everything that is wrong at once.
 */
public final class PersonFile {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("id", "担当者id", "担当者ID"),
          Column.required("name", "氏名"),
          Column.required("role", "役割"),
          Column.optional("department", "担当課"),
          Column.optional("vendor", "事業者"),
          Column.optional("mail", "メール"),
          Column.optional("valid_from", "在任開始日"),
          Column.optional("valid_to", "在任終了日"));

  private final LocalDate today;
  private final Messages messages = Messages.japanese("identity");
  private final List<Finding> findings = new ArrayList<>();
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();

  private PersonFile(LocalDate today) {
    this.today = today;
  }

  /**
   * @param today first day of persons for whom the file says none
   * @throws FindingException with every problem of the file, each with its line or row
   */
  public static List<Person> read(Path path, LocalDate today) {
    return new PersonFile(today).persons(path);
  }

  private List<Person> persons(Path path) {
    Table table = TableReader.read(path, COLUMNS);
    findings.addAll(table.findings());
    table.rows().forEach(this::add);
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
    return persons;
  }

  private void add(TableRow row) {
    int before = findings.size();
    Optional<Actor.Role> role = role(row);
    LocalDate from = day(row, "valid_from").orElse(today);
    LocalDate to = day(row, "valid_to").orElse(null);
    requireOnce(row, from);
    if (findings.size() == before) {
      add(row, person(row, role.orElseThrow(), from, to));
    }
  }

  private void add(TableRow row, Person person) {
    findings.addAll(PersonChecks.of(person, row.place()));
    persons.add(person);
  }

  private static Person person(
      TableRow row, Actor.Role role, LocalDate from, @Nullable LocalDate to) {
    return new Person(
        row.text("id"),
        row.text("name"),
        role,
        row.text("department"),
        row.text("vendor"),
        row.text("mail"),
        from,
        to);
  }

  /** A role by its name or by its Japanese word. */
  private Optional<Actor.Role> role(TableRow row) {
    String text = row.text("role");
    Optional<Actor.Role> found =
        Arrays.stream(Actor.Role.values())
            .filter(
                it ->
                    it.name().equals(text.toUpperCase(Locale.ROOT))
                        || messages.text("role." + it.name()).equals(text))
            .findFirst();
    if (found.isEmpty()) {
      add(IdentityCode.ROLE_UNKNOWN, row, "role");
    }
    return found;
  }

  private Optional<LocalDate> day(TableRow row, String column) {
    String text = row.text(column).replace('/', '-');
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      add(IdentityCode.DAY_UNREADABLE, row, column);
      return Optional.empty();
    }
  }

  private void requireOnce(TableRow row, LocalDate from) {
    Long first = lines.putIfAbsent(row.text("id") + "\n" + from, row.place().line());
    if (first != null) {
      Map<String, String> arguments = Map.of("person", row.text("id"), "first", first.toString());
      findings.add(Finding.of(IdentityCode.PERSON_TWICE, row.at("id"), arguments));
    }
  }

  private void add(IdentityCode code, TableRow row, String column) {
    findings.add(Finding.of(code, row.at(column), Map.of("value", row.text(column))));
  }
}
