package jp.shirube.migration.sample.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.shirube.migration.sample.delivery.Damage;
import jp.shirube.migration.sample.delivery.Effect;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.expected.Row;
import org.junit.jupiter.api.Test;

class ReckoningTest {

  private final Reckoning reckoning = new Reckoning();

  private static Extract extract(String groupId, Map<String, String> values) {
    ExtractLayout layout = ExtractLayout.of("F" + groupId, groupId, groupId, "", "f");
    return Extract.of(
        layout,
        () -> {
          Row row = new Row(groupId);
          row.put("shikuchosonkodo", "082368");
          values.forEach(row::put);
          return row;
        });
  }

  private static Extract resident(int number, boolean latest) {
    return extract(
        "001901",
        Map.of(
            "atenabango",
            "1",
            "kojinrirekibango",
            "" + number,
            "juminjotai",
            "1",
            "setaibango",
            "1",
            "zokugarakodo1",
            "02",
            "saishinfuragu",
            latest ? "1" : "0"));
  }

  private static Extract remark() {
    return extract("001904", Map.of("atenabango", "1", "kisairenban", "1", "saishinfuragu", "1"));
  }

  private static Extract allowance() {
    return extract(
        "027901",
        Map.of("atenabango", "1", "jukyushabango", "7", "rirekibango", "1", "saishinfuragu", "1"));
  }

  private static Extract rejected(Extract extract) {
    extract.damage(
        new Damage(
            "SRB-ROW-0001",
            List.of("atenabango"),
            Effect.REJECTED,
            Damage.Place.USUAL,
            UnaryOperator.identity()));
    return extract;
  }

  @Test
  void nothingFollowsWhereNothingIsWrong() {
    assertThat(reckoning.of(List.of(resident(1, false), resident(2, true), remark(), allowance())))
        .isEmpty();
  }

  @Test
  void aLostResidentWithdrawsInTheSystemAndIsReportedElsewhere() {
    Extract remark = remark();
    Extract allowance = allowance();
    assertThat(reckoning.of(List.of(rejected(resident(1, true)), remark, allowance)))
        .containsExactly(
            new Consequence(remark, remark.row(), "atenabango", "SRB-SET-0002", Effect.WITHDRAWN),
            new Consequence(
                allowance, allowance.row(), "atenabango", "SRB-SET-0003", Effect.REPORTED));
  }

  @Test
  void oneEntryLeftIsParentEnoughButTheHistoryIsUnclear() {
    Extract first = resident(1, false);
    assertThat(reckoning.of(List.of(first, rejected(resident(2, true)), remark())))
        .containsExactly(
            new Consequence(first, first.row(), "saishinfuragu", "SRB-SET-0004", Effect.REPORTED));
  }

  @Test
  void aWithdrawnRowIsNotReportedToo() {
    Extract child =
        extract(
            "027902",
            Map.of(
                "atenabango", "1",
                "jukyushabango", "7",
                "jido_atenabango", "nobody",
                "rirekibango", "1",
                "saishinfuragu", "1"));
    assertThat(reckoning.of(List.of(resident(1, true), child)))
        .containsExactly(
            new Consequence(child, child.row(), "jukyushabango", "SRB-SET-0002", Effect.WITHDRAWN));
  }

  @Test
  void whatHasNoParentIsWithdrawnInTheSystemAndReportedElsewhere() {
    Extract recipient =
        extract(
            "027901",
            Map.of(
                "atenabango", "1", "jukyushabango", "7", "rirekibango", "1", "saishinfuragu", "1"));
    Extract protection =
        extract(
            "001902",
            Map.of(
                "atenabango", "1",
                "rirekibango", "1",
                "shiensochikaishinengappi", "2026-01-01",
                "saishinfuragu", "1"));
    assertThat(reckoning.of(List.of(protection, recipient)))
        .extracting(Consequence::extract, Consequence::code)
        .containsExactly(tuple(protection, "SRB-SET-0002"), tuple(recipient, "SRB-SET-0003"));
  }

  @Test
  void anEmptyReferenceRefersToNothing() {
    Extract remark = extract("001904", Map.of("kisairenban", "1", "saishinfuragu", "1"));
    assertThat(reckoning.of(List.of(remark))).isEmpty();
  }

  @Test
  void registersAreParentsForEverybody() {
    Reckoning withRegister = new Reckoning();
    assertThat(withRegister.share(List.of(resident(1, true)))).isEmpty();
    assertThat(withRegister.of(List.of(remark(), allowance()))).isEmpty();
    assertThat(reckoning.of(List.of(remark(), allowance()))).hasSize(2);
  }
}
