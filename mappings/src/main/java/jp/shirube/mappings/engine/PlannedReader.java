package jp.shirube.mappings.engine;

import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.definition.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reads partners as the mapper of their own file reads its records. */
final class PlannedReader implements PartnerReader {

  private final JoinPlan plan;
  private final RecordMapper records;

  /**
   * @param records a mapper of the partner's file, for this reader alone
   */
  PlannedReader(JoinPlan plan, RecordMapper records) {
    this.plan = plan;
    this.records = records;
  }

  @Override
  public Join join() {
    return plan.join();
  }

  @Override
  public SourceFile file() {
    return records.file();
  }

  @Override
  public @Nullable Keyed read(SourceRecord record) {
    if (records.leaves(record, finding -> {}) != null) {
      return null;
    }
    String key = JoinPlan.key(plan.partnerKey(), records::field);
    return key == null ? null : new Keyed(key, partner(record));
  }

  private Partner partner(SourceRecord record) {
    return new Partner(
        record.number(), false, plan.partnerFields().stream().map(records::field).toList());
  }
}
