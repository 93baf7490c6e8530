package jp.shirube.migration.sample.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.expected.Row;
import org.junit.jupiter.api.Test;

class FaultPlanTest {

  private static final int HOUSEHOLDS = 100;
  private static final FaultKind KIND =
      FaultKind.rejected("F", 3, extract -> extract.put("f", "bad"), "SRB-ROW-0002", "shimei");

  private static Extract extract(String fileId) {
    return Extract.of(ExtractLayout.of(fileId, fileId, "001901", "", "f"), () -> new Row("001901"));
  }

  private static List<Integer> planted(FaultPlan plan, String fileId) {
    List<Integer> planted = new ArrayList<>();
    for (int i = 0; i < HOUSEHOLDS; i++) {
      List<Extract> household = List.of(extract(fileId), extract(fileId));
      plan.pass(household, 2);
      if (household.stream().anyMatch(extract -> extract.damage() != null)) {
        assertThat(household.get(0).get("f")).isEqualTo("bad");
        assertThat(household.get(1).damage()).isNull();
        planted.add(i);
      }
    }
    return planted;
  }

  @Test
  void faultsAreSpreadOverTheCity() {
    FaultPlan plan = new FaultPlan(List.of(KIND), 2 * HOUSEHOLDS);
    List<Integer> planted = planted(plan, "F");
    assertThat(planted).hasSize(3);
    assertThat(planted.get(0)).isPositive();
    assertThat(planted.get(1) - planted.get(0)).isBetween(20, 40);
    assertThat(planted.get(2) - planted.get(1)).isBetween(20, 40);
    assertThat(plan.left()).isZero();
  }

  @Test
  void aFaultThatFitsNothingIsLeft() {
    FaultPlan plan = new FaultPlan(List.of(KIND), 2 * HOUSEHOLDS);
    assertThat(planted(plan, "another")).isEmpty();
    assertThat(plan.left()).isEqualTo(3);
  }

  @Test
  void withoutFaultsNothingIsPlanted() {
    assertThat(planted(FaultPlan.none(), "F")).isEmpty();
  }
}
