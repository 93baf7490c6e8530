package jp.shirube.migration.sample.delivery;

import java.util.List;
import java.util.function.Supplier;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.table.Values;
import org.jspecify.annotations.Nullable;

/** One record of an extract file with the rows that must come of it. */
public final class Extract extends Values {

  private final ExtractLayout layout;
  private final Supplier<List<Row>> rowMaker;
  private @Nullable List<Row> rows;
  private final @Nullable String exclusion;
  private @Nullable Damage damage;

  private Extract(ExtractLayout layout, Supplier<List<Row>> rowMaker, @Nullable String exclusion) {
    super(layout.columns());
    this.layout = layout;
    this.rowMaker = rowMaker;
    this.exclusion = exclusion;
  }

  /**
   * A record that becomes a row.
   *
   * @param row makes the row when it is first asked for
   */
  public static Extract of(ExtractLayout layout, Supplier<Row> row) {
    return new Extract(layout, () -> List.of(row.get()), null);
  }

  /**
   * A record that becomes several rows, of one group or of several.
   *
   * @param rows makes the rows when they are first asked for, one of the main group first
   */
  public static Extract ofRows(ExtractLayout layout, Supplier<List<Row>> rows) {
    return new Extract(layout, rows, null);
  }

  /** A record of a file that is only joined: no row comes of it. */
  public static Extract joined(ExtractLayout layout) {
    return new Extract(layout, List::of, null);
  }

  /** A record like the other that a rule with this reason code leaves out on purpose. */
  public static Extract excluded(ExtractLayout layout, Supplier<Row> row, String exclusion) {
    return new Extract(layout, () -> List.of(row.get()), exclusion);
  }

  public ExtractLayout layout() {
    return layout;
  }

  /** The expected rows; of an excluded record, those it would have been. */
  public List<Row> rows() {
    if (rows == null) {
      rows = List.copyOf(rowMaker.get());
    }
    return rows;
  }

  /** The first expected row. */
  public Row row() {
    return rows().get(0);
  }

  /** Reason code of the exclusion, null when the record counts. */
  public @Nullable String exclusion() {
    return exclusion;
  }

  public void damage(Damage newDamage) {
    damage = newDamage;
  }

  /** What was done to the record, null when it is sound. */
  public @Nullable Damage damage() {
    return damage;
  }

  /** Whether rows come of the record. */
  public boolean yieldsRows() {
    return exclusion == null && (damage == null || !damage.rejects());
  }

  byte[] encode(RecordCodec codec) {
    byte[] sound = codec.encode(this);
    return damage == null ? sound : damage.bytes().apply(sound);
  }
}
