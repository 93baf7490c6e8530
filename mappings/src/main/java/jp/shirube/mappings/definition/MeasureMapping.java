package jp.shirube.mappings.definition;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.mappings.standard.MeasureKind;

/**
 * One row of the sheet 照合: how a figure of the department is taken of an extract file. Rows of the
 * same figure add up.
 *
 * @param measureId id of the figure, {@code 001-01}
 * @param fileId file whose records are counted
 * @param kind how
 * @param inputs source fields: what is told apart, or the one that is summed
 * @param factor by which a sum is multiplied: 1000 where the extract writes thousands, 0.01 where
 *     it writes two digits after an implied point
 * @param condition which records count, empty for all
 * @param line row of the sheet
 */
public record MeasureMapping(
    String measureId,
    String fileId,
    MeasureKind kind,
    List<String> inputs,
    BigDecimal factor,
    String condition,
    long line) {

  public MeasureMapping {
    inputs = List.copyOf(inputs);
  }
}
