package jp.shirube.migration.sample.seal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Event;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.seal.SealEntry.AbolishedFor;
import org.jspecify.annotations.Nullable;

/** Tells what becomes of a registered seal. */
final class SealStory {

  private static final int BY_AGENT_PERMILLE = 90;
  private static final int NEW_SEAL_PERMILLE = 80;
  private static final int LOST_CARD_PERMILLE = 60;
  private static final int SUSPENDED_PERMILLE = 12;
  private static final int ABOLISHED_PERMILLE = 15;

  private final Dice dice;
  private final LocalDate asOf;
  private final LocalDate registered;
  private final boolean byAgent;
  private final List<SealEntry> history = new ArrayList<>();
  private String card;
  private LocalDate day;
  private LocalDate sealed;
  private LocalDate now;
  private LocalDate applied;
  private int seal = 1;
  private SealEntry.Reason reason = SealEntry.Reason.NEW;

  SealStory(Dice dice, LocalDate asOf, LocalDate registered) {
    this.dice = dice;
    this.asOf = asOf;
    this.registered = registered;
    this.day = registered;
    this.sealed = registered;
    this.now = registered;
    this.applied = registered.minusDays(dice.below(20));
    this.byAgent = dice.permille(BY_AGENT_PERMILLE);
    this.card = card();
  }

  private String card() {
    return "%08d".formatted(dice.between(1, 99_999_999));
  }

  List<SealEntry> of(Resident resident) {
    Event first = resident.events().get(0);
    for (Event event : resident.events()) {
      first = event.date().representative().isAfter(registered) ? first : event;
    }
    add(first, registered, null, null, null);
    for (Event event : resident.events()) {
      if (event.date().representative().isAfter(registered)) {
        happens(event);
      }
    }
    if (resident.living()) {
      live(resident.latest());
    }
    history.set(history.size() - 1, history.get(history.size() - 1).last());
    return history;
  }

  private void happens(Event event) {
    LocalDate known = event.processed().isBefore(day) ? day : event.processed();
    LocalDate since = event.date().representative();
    switch (event.reason()) {
      case RELOCATION, FORMER_SURNAME, ALIAS -> add(event, known, null, null, null);
      case MOVE_OUT, MOVE_ABROAD -> add(event, known, null, since, AbolishedFor.MOVED_OUT);
      case DEATH -> add(event, known, null, since, AbolishedFor.DEATH);
      case STRIKE_OFF -> add(event, known, null, since, AbolishedFor.OFFICE);
      default -> {}
    }
  }

  /** What the person applies for later: another seal, another card, a halt, the end. */
  private void live(Event event) {
    boolean newSeal = dice.permille(NEW_SEAL_PERMILLE);
    boolean lostCard = dice.permille(LOST_CARD_PERMILLE);
    LocalDate then = dice.day(day.plusDays(1), asOf);
    if (then.isAfter(asOf)) {
      return;
    }
    if (newSeal) {
      reason = SealEntry.Reason.NEW_SEAL;
      seal++;
      sealed = then;
      renew(then);
      add(event, then, null, null, null);
    } else if (lostCard) {
      reason = SealEntry.Reason.LOST_CARD;
      card = card();
      renew(then);
      add(event, then, null, null, null);
    } else if (dice.permille(SUSPENDED_PERMILLE)) {
      add(event, then, then, null, null);
    } else if (dice.permille(ABOLISHED_PERMILLE)) {
      add(event, then, null, then, AbolishedFor.APPLICATION);
    }
  }

  private void renew(LocalDate then) {
    now = then;
    applied = then;
  }

  private void add(
      Event event,
      LocalDate changed,
      @Nullable LocalDate suspended,
      @Nullable LocalDate abolished,
      @Nullable AbolishedFor abolishedFor) {
    day = changed;
    history.add(
        new SealEntry(
            history.size() + 1,
            false,
            card,
            now,
            applied,
            reason,
            byAgent,
            event.name(),
            event.address(),
            seal,
            sealed,
            suspended,
            abolished,
            abolishedFor,
            Stamp.of(dice, changed)));
  }
}
