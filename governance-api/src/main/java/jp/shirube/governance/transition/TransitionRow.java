package jp.shirube.governance.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.governance.table.Cells;
import jp.shirube.governance.table.TableRow;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of systems that came in.
 *
 * @param row the row
 * @param fields what it says, empty when it cannot be read
 * @param findings what cannot be read
 */
record TransitionRow(TableRow row, Optional<TransitionFields> fields, List<Finding> findings) {

  static TransitionRow of(TableRow row) {
    Reading reading = new Reading(row);
    TransitionFields fields = reading.fields();
    boolean readable = reading.findings.isEmpty();
    return new TransitionRow(
        row, readable ? Optional.of(fields) : Optional.empty(), reading.findings);
  }

  /** Reads the cells and notes what cannot be read. */
  private static final class Reading {

    private final TableRow row;
    private final List<Finding> findings = new ArrayList<>();

    Reading(TableRow row) {
      this.row = row;
    }

    TransitionFields fields() {
      return new TransitionFields(
          row.text("system_id"),
          reasons(),
          row.text("explanation"),
          date("planned_date"),
          row.text("contract_vendor"),
          date("contract_end"),
          row.text("alternatives"),
          row.text("interim_measures"),
          cost(),
          row.text("approved_by"),
          date("approved_on"));
    }

    private Set<Integer> reasons() {
      Set<Integer> numbers = new TreeSet<>();
      for (String part : row.text("reasons").split("[,、・ 　]+")) {
        OptionalInt number = Cells.smallNumber(part);
        if (number.isPresent() && TransitionReasons.find(number.getAsInt()).isPresent()) {
          numbers.add(number.getAsInt());
        } else if (!part.isEmpty()) {
          unreadable("reasons");
        }
      }
      return numbers;
    }

    private @Nullable LocalDate date(String column) {
      String text = row.text(column);
      Optional<LocalDate> date = Cells.date(text);
      if (date.isEmpty() && !text.isEmpty()) {
        unreadable(column);
      }
      return date.orElse(null);
    }

    private @Nullable Long cost() {
      String text = row.text("cost");
      OptionalLong cost = Cells.number(text);
      if (cost.isEmpty() && !text.isEmpty()) {
        unreadable("cost");
      }
      return cost.isPresent() ? cost.getAsLong() : null;
    }

    private void unreadable(String column) {
      findings.add(
          Finding.of(
              TransitionCode.VALUE_UNREADABLE, row.at(column), Map.of("value", row.text(column))));
    }
  }
}
