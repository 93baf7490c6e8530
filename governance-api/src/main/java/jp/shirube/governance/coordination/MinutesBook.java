package jp.shirube.governance.coordination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * The minutes of the meetings, kept by the programme office. Departments and vendors that took part
 * read them, without the topics that are about items of others.
 */
@Component
public class MinutesBook {

  private final MinutesMapper minutes;
  private final ItemMapper items;
  private final Municipalities municipalities;
  private final Tenancy tenancy;
  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  MinutesBook(
      MinutesMapper minutes,
      ItemMapper items,
      Municipalities municipalities,
      Tenancy tenancy,
      People people,
      AuditTrail audit,
      Clock clock) {
    this.minutes = minutes;
    this.items = items;
    this.municipalities = municipalities;
    this.tenancy = tenancy;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** The latest version of all minutes that somebody may see, by number. */
  public List<Minutes> all(String municipality, Actor reader) {
    return versions(municipality, reader).stream()
        .collect(Collectors.toMap(Minutes::number, it -> it, (earlier, later) -> later))
        .values()
        .stream()
        .sorted((a, b) -> Integer.compare(a.number(), b.number()))
        .toList();
  }

  /** Every version of all minutes that somebody may see. */
  public List<Minutes> versions(String municipality, Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () ->
            minutes.all(municipality).stream()
                .map(row -> row.toMinutes(minutes.topics(row.id())))
                .toList());
  }

  /**
   * The latest version of some minutes.
   *
   * @throws FindingException when there are none that the reader may see
   */
  public Minutes get(String municipality, int number, Actor reader) {
    return all(municipality, reader).stream()
        .filter(it -> it.number() == number)
        .findFirst()
        .orElseThrow(() -> unknown(number));
  }

  /**
   * Keeps the minutes of a meeting; number and version are given here.
   *
   * @throws FindingException when the actor is not of the programme office, or something is missing
   *     or not known
   */
  public Minutes write(String municipality, Minutes written, Actor actor) {
    Writers.requireOffice(actor);
    return tenancy.call(
        municipality,
        () -> {
          int number = items.nextNumber(municipality, "MINUTES");
          return kept(municipality, numbered(written, number, 1, ""), actor);
        });
  }

  /**
   * Corrects minutes: the next version of them.
   *
   * @param reason why
   * @throws FindingException as {@link #write}, and when there are none of that number or there is
   *     no reason
   */
  public Minutes correct(
      String municipality, int number, Minutes written, String reason, Actor actor) {
    Writers.requireOffice(actor);
    require(!reason.isBlank(), "reason");
    return tenancy.call(
        municipality,
        () -> {
          int version = get(municipality, number, actor).version() + 1;
          return kept(municipality, numbered(written, number, version, reason), actor);
        });
  }

  private Minutes kept(String municipality, Minutes it, Actor actor) {
    requireComplete(municipality, it);
    String departments = joined(it, Party::department);
    String vendors = joined(it, Party::vendor);
    minutes.insert(municipality, it, departments, vendors, OffsetDateTime.now(clock), actor);
    for (int i = 0; i < it.topics().size(); i++) {
      minutes.insertTopic(municipality, it.number(), it.version(), i + 1, it.topics().get(i));
    }
    audit.record(actor, "minutes.write", "minutes/" + it.number() + "/" + it.version(), Map.of());
    return get(municipality, it.number(), actor);
  }

  private static String joined(Minutes it, Function<Party, String> side) {
    return it.parties().stream()
        .map(side)
        .filter(id -> !id.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private void requireComplete(String municipality, Minutes it) {
    require(!it.title().isBlank(), "title");
    require(!it.participants().isBlank(), "participants");
    require(!it.topics().isEmpty(), "topics");
    require(it.topics().stream().noneMatch(topic -> topic.topic().isBlank()), "topics");
    ItemChecks checks =
        new ItemChecks(municipalities.find(municipality).orElseThrow(), it.heldOn());
    Optional<Party> stranger = it.parties().stream().filter(p -> !checks.isKnown(p)).findFirst();
    if (stranger.isPresent()) {
      throw CoordinationCode.PARTY_UNKNOWN.exception(Map.of("value", stranger.get().id()));
    }
    it.topics().stream()
        .filter(topic -> topic.itemNumber() > 0)
        .filter(topic -> items.find(municipality, topic.itemNumber()) == null)
        .findFirst()
        .ifPresent(
            topic -> {
              throw CoordinationItems.unknown(topic.itemNumber());
            });
  }

  private static void require(boolean there, String field) {
    if (!there) {
      throw CoordinationCode.MINUTES_INCOMPLETE.exception(Map.of("field", field));
    }
  }

  private static Minutes numbered(Minutes it, int number, int version, String reason) {
    return new Minutes(
        number,
        version,
        it.heldOn(),
        it.title(),
        it.place(),
        it.participants(),
        it.parties(),
        reason,
        it.topics());
  }

  private static FindingException unknown(int number) {
    return CoordinationCode.MINUTES_UNKNOWN.exception(Map.of("number", Integer.toString(number)));
  }
}
