package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.rule.RowCode;
import jp.shirube.migration.check.SetFinding;
import jp.shirube.migration.load.LoadFinding;
import jp.shirube.migration.source.SourceFinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings that are counted together are told in a sentence that needs no arguments. */
class KindSentencesTest {

  static Stream<FindingCode> counted() {
    return Stream.<FindingCode[]>of(
            RowCode.values(), SourceFinding.values(), LoadFinding.values(), SetFinding.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("counted")
  void kindAndRemedyAreWholeSentences(FindingCode code) {
    Messages messages = Messages.complete();
    assertThat(messages.kind(code.code())).endsWith("。").doesNotContain("{", "…");
    assertThat(messages.text(code.code() + ".remedy")).endsWith("。").doesNotContain("{", "…");
  }
}
