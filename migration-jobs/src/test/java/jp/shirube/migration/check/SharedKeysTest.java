package jp.shirube.migration.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.mappings.definition.GroupMapping.Duplicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedKeysTest {

  private final SharedKeys keys = new SharedKeys();

  private static RowPlace place(int file, long record) {
    return new RowPlace(file, record, record + 1, record * 100);
  }

  @ParameterizedTest
  @CsvSource({"REJECT_ALL, 1-9 2-1 2-4", "KEEP_FIRST, 2-1 2-4", "KEEP_LAST, 1-9 2-1"})
  void theRuleSaysWhichStay(Duplicates rule, String losers) {
    keys.add("001901", List.of("a"), place(2, 4));
    keys.add("001901", List.of("a"), place(1, 9));
    keys.add("001901", List.of("a"), place(2, 1));
    assertThat(keys.losers("001901", rule))
        .extracting(place -> place.file() + "-" + place.record())
        .containsExactly(losers.split(" "));
  }

  /** Two hashes may be equal without their keys being so. */
  @Test
  void aKeyOfOneRowLosesNothing() {
    keys.add("001901", List.of("a"), place(1, 1));
    keys.add("001901", List.of("b"), place(1, 2));
    keys.add("001902", List.of("a"), place(1, 1));
    assertThat(keys.losers("001901", Duplicates.REJECT_ALL)).isEmpty();
    assertThat(keys.losers("001903", Duplicates.REJECT_ALL)).isEmpty();
  }

  @Test
  void aRecordWhoseOwnRowsShareAKeyIsNamedOnce() {
    keys.add("001901", List.of("a"), place(1, 1));
    keys.add("001901", List.of("a"), place(1, 1));
    assertThat(keys.losers("001901", Duplicates.REJECT_ALL)).containsExactly(place(1, 1));
  }
}
