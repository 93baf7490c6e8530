package jp.shirube.governance.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepDesk;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.reports.exchange.ExchangeHeader;
import jp.shirube.reports.exchange.ExchangeIdentity;
import jp.shirube.reports.exchange.ExchangeRow;
import org.springframework.stereotype.Component;

/**
 * Gives out the workbooks of a month. All of one call show the same moment: the month is held while
 * they are read.
 */
@Component
public class WorkbookExports {

  private static final int DEADLINE = 5;
  private static final int DAYS_LEFT = 2;

  private final StepBoard board;
  private final StepListStore lists;
  private final Proposals proposals;
  private final Municipalities municipalities;
  private final People people;
  private final BusinessCalendars calendars;
  private final MonthDeadlines deadlines;
  private final ExchangeMapper rows;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;
  private final Messages messages = Messages.complete();

  WorkbookExports(
      StepBoard board,
      StepListStore lists,
      Proposals proposals,
      Municipalities municipalities,
      People people,
      BusinessCalendars calendars,
      MonthDeadlines deadlines,
      ExchangeMapper rows,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.board = board;
    this.lists = lists;
    this.proposals = proposals;
    this.municipalities = municipalities;
    this.people = people;
    this.calendars = calendars;
    this.deadlines = deadlines;
    this.rows = rows;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Everybody who gets a workbook of his own: the departments, then the vendors. */
  public List<Standing> parties(String municipality) {
    return Party.all(settings(municipality)).stream().map(Party::standing).toList();
  }

  /**
   * The day by which departments are to confirm the month, or its fifth business day while it is
   * not planned; when that has passed, two business days from today.
   */
  public LocalDate usualDeadline(Month month) {
    BusinessCalendar calendar = calendars.of(month.municipality());
    LocalDate usual =
        deadlines
            .find(month.municipality(), month.month(), Stage.CONFIRMATION)
            .map(Deadline::due)
            .orElseGet(() -> calendar.nth(month.month(), DEADLINE));
    LocalDate today = LocalDate.now(clock);
    return usual.isBefore(today) ? calendar.plus(today, DAYS_LEFT) : usual;
  }

  /**
   * Writes a workbook for each party; {@link Standing#CITY} is one of all systems.
   *
   * @param deadline day by which they are wanted back
   * @param folder made when it is not there
   * @return the files, in the order of the parties
   * @throws FindingException when a party is unknown or not the actor's, the month may not be
   *     written, or a file cannot be written
   */
  public List<ExportedFile> export(
      Month month, List<Standing> parties, LocalDate deadline, Path folder, Actor actor) {
    Settings settings = settings(month.municipality());
    requireOwn(month.municipality(), parties, actor);
    List<Book> books =
        board.hold(
            month,
            actor,
            desk ->
                parties.stream()
                    .map(party -> book(desk, month, settings, party, deadline, actor))
                    .toList());
    ExportFiles files = new ExportFiles(folder, messages);
    List<ExportedFile> written = new ArrayList<>();
    books.forEach(book -> written.add(files.write(book.header(), book.rows())));
    return written;
  }

  private record Book(ExchangeHeader header, List<ExchangeRow> rows) {}

  private Settings settings(String municipality) {
    return municipalities.find(municipality).orElseThrow();
  }

  private void requireOwn(String municipality, List<Standing> parties, Actor actor) {
    Standing own = people.standing(municipality, actor);
    for (Standing party : parties) {
      if (!own.isWholeCity() && !own.equals(party)) {
        String asked =
            party.isWholeCity()
                ? messages.text("exchange.party.city")
                : party.department() + party.vendor();
        throw ExchangeCode.PARTY_NOT_YOURS.exception(
            Map.of("person", actor.name(), "party", asked));
      }
    }
  }

  private Book book(
      StepDesk desk,
      Month month,
      Settings settings,
      Standing standing,
      LocalDate deadline,
      Actor actor) {
    Party party = Party.find(settings, standing, messages.text("exchange.party.city"));
    ExchangeIdentity identity = identity(month);
    return tenancy.call(
        month.municipality(),
        standing,
        () -> {
          keep(desk, month, identity, standing, deadline, actor);
          return new Book(
              header(month, settings, party, identity, deadline),
              rows(desk, month, party, identity));
        });
  }

  private static ExchangeIdentity identity(Month month) {
    return new ExchangeIdentity(
        UUID.randomUUID().toString().replace("-", ""),
        month.municipality(),
        month.month(),
        month.revision(),
        month.edition(),
        "");
  }

  private void keep(
      StepDesk desk,
      Month month,
      ExchangeIdentity identity,
      Standing standing,
      LocalDate deadline,
      Actor actor) {
    rows.insertExport(
        new ExchangeMapper.Export(
            identity.exportId(),
            month.municipality(),
            month.id(),
            standing.department(),
            standing.vendor(),
            desk.lastChange(),
            deadline),
        OffsetDateTime.now(clock),
        actor);
    Map<String, String> details =
        Map.of("department", standing.department(), "vendor", standing.vendor());
    audit.record(actor, "workbook.export", "month/" + month.month(), details);
  }

  private ExchangeHeader header(
      Month month, Settings settings, Party party, ExchangeIdentity identity, LocalDate deadline) {
    StepList steps = lists.get(month.edition());
    boolean provisional = steps.steps().stream().anyMatch(it -> it.sureness().isProvisional());
    Map<String, String> name = Map.of("name", steps.name());
    return new ExchangeHeader(
        identity,
        settings.municipality().name(),
        party.label(),
        provisional ? messages.text("exchange.edition.provisional", name) : steps.name(),
        OffsetDateTime.now(clock),
        deadline,
        contacts(settings),
        Arrays.stream(StepStatus.values()).map(StepStatus::label).toList());
  }

  private List<String> contacts(Settings settings) {
    String office = settings.municipality().programmeOffice();
    List<String> persons =
        people.active(settings.municipality().code()).stream()
            .filter(person -> person.role() == Actor.Role.PLANNER)
            .map(
                person ->
                    messages.text(
                        "exchange.contact.office",
                        Map.of("office", office, "name", person.name(), "mail", person.mail())))
            .map(String::strip)
            .toList();
    return persons.isEmpty() ? List.of(office) : persons;
  }

  private List<ExchangeRow> rows(
      StepDesk desk, Month month, Party party, ExchangeIdentity identity) {
    ExportRows made =
        new ExportRows(
            party, identity, before(month), proposals.open(month), LocalDate.now(clock), messages);
    Map<StepKey, StepState> states = desk.states();
    StepList steps = lists.get(month.edition());
    return party.systems().stream()
        .flatMap(
            system ->
                steps.steps().stream()
                    .map(
                        step ->
                            made.row(
                                system,
                                step,
                                Objects.requireNonNull(
                                    states.get(new StepKey(system.systemId(), step.no()))))))
        .toList();
  }

  private Map<StepKey, StepState> before(Month month) {
    return board.recordsBefore(month).stream()
        .map(StepRecord::state)
        .collect(Collectors.toMap(StepKey::of, Function.identity()));
  }
}
