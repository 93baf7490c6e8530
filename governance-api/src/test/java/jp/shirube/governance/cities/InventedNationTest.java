package jp.shirube.governance.cities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedNationTest {

  @Test
  void thereAreAsManyAsThereAreMunicipalities() {
    List<InventedNation.Municipality> all = InventedNation.all();
    assertThat(all).hasSize(1_741).doesNotHaveDuplicates();
    assertThat(all).filteredOn(it -> it.code().startsWith("08")).hasSize(44);
    assertThat(all).allSatisfy(it -> assertThat(it.name()).contains("見本"));
    assertThat(all).allSatisfy(it -> assertThat(it.code()).matches("(0[1-9]|[1-4]\\d)[89]\\d{3}"));
  }

  /** 小美玉市, 札幌市, 千代田区, 那覇市, 水戸市. */
  @ParameterizedTest
  @ValueSource(strings = {"082368", "011002", "131016", "472018", "082015"})
  void checkDigitsAreThoseOfRealCodes(String code) {
    assertThat(InventedNation.checkDigit(code.substring(0, 5))).isEqualTo(code.charAt(5) - '0');
  }

  @Test
  void someOfSomePrefecturesCanBeHad() {
    assertThat(InventedNation.of(Map.of("13", 2, "08", 1)))
        .extracting(it -> it.code().substring(0, 5))
        .containsExactly("08801", "13801", "13802");
  }
}
