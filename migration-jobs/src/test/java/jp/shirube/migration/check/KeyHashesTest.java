package jp.shirube.migration.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyHashesTest {

  private final KeyHashes hashes = new KeyHashes();

  @Test
  void keepsTheKeysThatAreThereMoreThanOnce() {
    for (int i = 0; i < 20_000; i++) {
      hashes.add("001901", List.of("082368", Integer.toString(i)));
    }
    hashes.add("001901", List.of("082368", "7"));
    hashes.add("001901", List.of("082368", "7"));
    hashes.add("001902", List.of("082368", "7"));
    hashes.keepShared();
    assertThat(hashes.isEmpty()).isFalse();
    assertThat(hashes.contains("001901", List.of("082368", "7"))).isTrue();
    assertThat(hashes.contains("001901", List.of("082368", "8"))).isFalse();
    assertThat(hashes.contains("001902", List.of("082368", "7"))).isFalse();
  }

  @Test
  void doesNotRunThePartsOfAKeyTogether() {
    hashes.add("001901", List.of("1", "23"));
    hashes.add("001901", List.of("12", "3"));
    hashes.keepShared();
    assertThat(hashes.isEmpty()).isTrue();
  }

  @Test
  void hasNothingWhereThereAreNoRows() {
    hashes.keepShared();
    assertThat(hashes.isEmpty()).isTrue();
    assertThat(hashes.contains("001901", List.of("1"))).isFalse();
  }
}
