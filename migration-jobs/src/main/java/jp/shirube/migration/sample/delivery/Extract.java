package jp.shirube.migration.sample.delivery;

import java.util.function.Supplier;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.table.Values;
import org.jspecify.annotations.Nullable;

/** One record of an extract file with the row that must come of it. */
public final class Extract extends Values {

  private final ExtractLayout layout;
  private final Supplier<Row> rowMaker;
  private @Nullable Row row;
  private final @Nullable String exclusion;
  private @Nullable Damage damage;

  private Extract(ExtractLayout layout, Supplier<Row> rowMaker, @Nullable String exclusion) {
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
    return new Extract(layout, row, null);
  }

  /** A record like the other that a rule with this reason code leaves out on purpose. */
  public static Extract excluded(ExtractLayout layout, Supplier<Row> row, String exclusion) {
    return new Extract(layout, row, exclusion);
  }

  public ExtractLayout layout() {
    return layout;
  }

  /** The expected row; of an excluded record, the row it would have been. */
  public Row row() {
    if (row == null) {
      row = rowMaker.get();
    }
    return row;
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

  /** Whether a row comes of the record. */
  public boolean yieldsRow() {
    return exclusion == null && (damage == null || !damage.rejects());
  }

  byte[] encode(RecordCodec codec) {
    byte[] sound = codec.encode(this);
    return damage == null ? sound : damage.bytes().apply(sound);
  }
}
