package jp.shirube.migration.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlTotalTest {

  private static BigDecimal sum(String... texts) {
    ControlTotal total = new ControlTotal();
    List.of(texts).forEach(total::add);
    return total.sum();
  }

  @Test
  void numbersAreSummedExactly() {
    assertThat(sum("1", " 0020 ", "-3", "+4", "1,000", "0.1", "0.2", ""))
        .isEqualByComparingTo("1022.3");
  }

  @Test
  void nothingOverflows() {
    String large = "9".repeat(17);
    String[] many = new String[200];
    Arrays.fill(many, large);
    assertThat(sum(many))
        .isEqualByComparingTo(new BigDecimal(large).multiply(BigDecimal.valueOf(200)));
    assertThat(sum("9".repeat(30), "1")).isEqualByComparingTo("1" + "0".repeat(30));
  }

  @Test
  void whatIsNoNumberAddsNothing() {
    assertThat(sum("1", "abc", "-", "1e9", "２", "--1", "1.")).isEqualByComparingTo("1");
  }
}
