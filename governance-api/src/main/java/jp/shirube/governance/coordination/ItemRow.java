package jp.shirube.governance.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.table.Cells;
import jp.shirube.governance.table.TableRow;
import jp.shirube.mappings.finding.Finding;

/**
 * A row of a list of coordination items that came in.
 *
 * @param row the row
 * @param number number of the item, 0 for a new one
 * @param newAnswer the answer to be added, {@code ""} for none
 * @param item the new item, empty when the row is none or cannot be read
 * @param findings what cannot be read
 */
record ItemRow(
    TableRow row, int number, String newAnswer, Optional<NewItem> item, List<Finding> findings) {

  static ItemRow of(TableRow row, PartyNames names, Party raiser) {
    Reading reading = new Reading(row, names);
    int number = row.text("number").isEmpty() ? 0 : reading.number();
    Optional<NewItem> item = row.text("number").isEmpty() ? reading.item(raiser) : Optional.empty();
    return new ItemRow(row, number, row.text("new_answer"), item, reading.findings);
  }

  boolean isAnswer() {
    return number > 0 && !newAnswer.isEmpty();
  }

  /** A finding at this row. */
  Finding located(Finding finding) {
    return Finding.of(finding.code(), row.place(), finding.arguments());
  }

  boolean asks(CoordinationItem known) {
    return item.filter(
            it ->
                it.owner().equals(known.owner())
                    && it.title().equals(known.title())
                    && it.question().equals(known.question()))
        .isPresent();
  }

  boolean asksTheSameAs(ItemRow other) {
    return item.isPresent()
        && other.item.isPresent()
        && item.get().owner().equals(other.item.get().owner())
        && item.get().title().equals(other.item.get().title())
        && item.get().question().equals(other.item.get().question());
  }

  /** Reads the cells and notes what cannot be read. */
  private static final class Reading {

    private final TableRow row;
    private final PartyNames names;
    private final List<Finding> findings = new ArrayList<>();

    Reading(TableRow row, PartyNames names) {
      this.row = row;
      this.names = names;
    }

    int number() {
      var number = Cells.smallNumber(row.text("number"));
      if (number.isEmpty()) {
        unreadable("number");
      }
      return number.orElse(0);
    }

    Optional<NewItem> item(Party raiser) {
      Optional<LocalDate> due = Cells.date(row.text("due"));
      if (due.isEmpty()) {
        unreadable("due");
      }
      Optional<Party> owner = party("owner");
      Optional<Party> raisedBy =
          row.text("raised_by").isEmpty() ? Optional.of(raiser) : party("raised_by");
      ItemSubject subject = subject();
      return findings.isEmpty()
          ? Optional.of(
              new NewItem(
                  row.text("title"),
                  row.text("question"),
                  raisedBy.orElseThrow(),
                  owner.orElseThrow(),
                  due.orElseThrow(),
                  subject))
          : Optional.empty();
    }

    private Optional<Party> party(String column) {
      Optional<Party> party = names.party(row.text(column));
      if (party.isEmpty()) {
        findings.add(
            Finding.of(
                CoordinationCode.PARTY_UNKNOWN, row.at(column), Map.of("value", row.text(column))));
      }
      return party;
    }

    /** The system's column may also hold its name after the id. */
    private ItemSubject subject() {
      String system = row.text("system").split("[ 　]", 2)[0];
      var step = Cells.smallNumber(row.text("step"));
      if (step.isEmpty() && !row.text("step").isEmpty()) {
        unreadable("step");
      }
      return new ItemSubject(
          system,
          step.isPresent() ? step.getAsInt() : null,
          row.text("mapping_item"),
          row.text("finding_code"));
    }

    private void unreadable(String column) {
      findings.add(
          Finding.of(
              CoordinationCode.CELL_UNREADABLE, row.at(column), Map.of("value", row.text(column))));
    }
  }
}
