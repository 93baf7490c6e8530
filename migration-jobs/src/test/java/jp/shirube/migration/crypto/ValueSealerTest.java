package jp.shirube.migration.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueSealerTest {

  private static final MasterKey KEY = MasterKey.of(new byte[32]);
  private static final byte[] PLACE = "run 1 record 2".getBytes(StandardCharsets.UTF_8);

  private final ValueSealer sealer = new ValueSealer(KEY, "rejection");

  private static byte[] value(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 300, 100_000})
  void whatIsSealedIsOpened(int size) {
    byte[] sealed = sealer.seal(value(size), PLACE);

    assertThat(sealed).hasSize(size + 37);
    assertThat(sealer.open(sealed, PLACE)).isEqualTo(value(size));
    assertThat(new ValueSealer(KEY, "rejection").open(sealed, PLACE)).isEqualTo(value(size));
  }

  @Test
  void equalValuesLookDifferent() {
    assertThat(sealer.seal(value(20), PLACE)).isNotEqualTo(sealer.seal(value(20), PLACE));
  }

  @Test
  void everyChangeIsNoticed() {
    byte[] sealed = sealer.seal(value(50), PLACE);
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      assertBroken(sealer, changed, PLACE);
      assertBroken(sealer, Arrays.copyOf(sealed, at), PLACE);
    }
  }

  @Test
  void aValueOfAnotherPlacePurposeOrKeyIsNoticed() {
    byte[] sealed = sealer.seal(value(50), PLACE);

    assertBroken(sealer, sealed, "run 1 record 3".getBytes(StandardCharsets.UTF_8));
    assertBroken(new ValueSealer(KEY, "other"), sealed, PLACE);
    byte[] other = new byte[32];
    other[0] = 1;
    assertBroken(new ValueSealer(MasterKey.of(other), "rejection"), sealed, PLACE);
  }

  private static void assertBroken(ValueSealer sealer, byte[] sealed, byte[] place) {
    assertThatThrownBy(() -> sealer.open(sealed, place))
        .isInstanceOfSatisfying(
            FindingException.class,
            fault ->
                assertThat(fault.findings())
                    .extracting(Finding::code)
                    .containsExactly(CryptoFinding.SEAL_BROKEN));
  }
}
