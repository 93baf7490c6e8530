package jp.shirube.mappings.engine;

import java.util.List;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.rule.RowCode;
import jp.shirube.mappings.text.GaijiTable;
import org.jspecify.annotations.Nullable;

/** The partners of the record that a mapper maps. Not thread-safe. */
final class Partners {

  private final List<JoinPlan> joins;
  private final JoinLookup lookup;
  private final @Nullable Partner[] partners;

  Partners(List<JoinPlan> joins, JoinLookup lookup) {
    this.joins = joins;
    this.lookup = lookup;
    this.partners = new Partner[joins.size()];
  }

  List<JoinPlan> joins() {
    return joins;
  }

  /**
   * Finds the partners by the record's own fields and puts their texts behind these.
   *
   * @return whether a text holds a user-area character that nobody has identified
   */
  boolean load(String[] fields) {
    boolean unknownGaiji = false;
    for (int i = 0; i < partners.length; i++) {
      JoinPlan plan = joins.get(i);
      String key = JoinPlan.key(plan.mainKey(), index -> fields[index]);
      Partner partner = key == null ? null : lookup.find(plan.join(), key);
      partners[i] = partner;
      unknownGaiji |= load(plan, partner, fields);
    }
    return unknownGaiji;
  }

  private static boolean load(JoinPlan plan, @Nullable Partner partner, String[] fields) {
    boolean unknownGaiji = false;
    for (int n = 0; n < plan.partnerFields().size(); n++) {
      String text = partner == null ? "" : partner.values().get(n);
      fields[plan.base() + plan.partnerFields().get(n)] = text;
      unknownGaiji |= GaijiTable.hasUnknown(text);
    }
    return unknownGaiji;
  }

  /** What is wrong with the partners of a join, null when nothing is. */
  @Nullable RowCode problem(int index) {
    Join join = joins.get(index).join();
    Partner partner = partners[index];
    if (partner == null) {
      return join.missing() == Join.Missing.REJECT ? RowCode.PARTNER_MISSING : null;
    }
    boolean rejects = partner.several() && join.several() == Join.Several.REJECT;
    return rejects ? RowCode.PARTNER_SEVERAL : null;
  }

  /** Number of the partner's record, 0 when there is none. */
  long record(int index) {
    Partner partner = partners[index];
    return partner == null ? 0 : partner.record();
  }
}
