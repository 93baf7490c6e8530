package jp.shirube.governance.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Exactly the contradiction that is there is told, and none of a good entry. */
class TransitionChecksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate PLANNED = LocalDate.of(2028, 1, 4);

  @Test
  void aGoodEntryHasNoFinding() {
    assertThat(codes(Entries.good("003"), false)).isEmpty();
  }

  static Stream<Arguments> contradictions() {
    return Stream.of(
        Arguments.of(TransitionCode.NO_REASON, Entries.good("003").reasons(Set.of())),
        Arguments.of(TransitionCode.REASON_UNEXPLAINED, Entries.good("003").explanation("　 ")),
        Arguments.of(TransitionCode.NO_DATE, Entries.good("003").planned(null)),
        Arguments.of(TransitionCode.DATE_BEYOND_SUPPORT, late("2031-04-01")),
        Arguments.of(TransitionCode.DATE_PASSED, Entries.good("003").planned("2026-11-21")),
        Arguments.of(
            TransitionCode.CONTRACT_ENDS_FIRST, Entries.good("003").contract("2028-01-03")),
        Arguments.of(TransitionCode.NOT_APPROVED, Entries.good("003").approved("", "2026-01-15")),
        Arguments.of(TransitionCode.NOT_APPROVED, Entries.good("003").approved("市長", null)),
        Arguments.of(
            TransitionCode.APPROVED_IN_FUTURE, Entries.good("003").approved("市長", "2026-11-23")),
        Arguments.of(TransitionCode.NO_INTERIM_MEASURE, Entries.good("003").interim("")),
        Arguments.of(TransitionCode.NO_CONTRACT, Entries.good("003").contract(null)));
  }

  private static Entries late(String planned) {
    return Entries.good("003").planned(planned).contract("2032-03-31");
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void eachContradictionIsTold(TransitionCode code, Entries entry) {
    assertThat(codes(entry, false)).containsExactly(code.code());
  }

  @Test
  void theLastDaysOfTheTermsAreGood() {
    assertThat(codes(late("2031-03-31"), false)).isEmpty();
    assertThat(codes(Entries.good("003").planned("2026-11-22"), false)).isEmpty();
    assertThat(codes(Entries.good("003").planned("2028-03-31"), false)).isEmpty();
  }

  @Test
  void aSystemThatMovedMayHaveADateInThePast() {
    assertThat(codes(Entries.good("003").planned("2026-06-01"), true)).isEmpty();
    assertThat(codes(Entries.good("003").planned("2026-03-31"), true))
        .containsExactly(TransitionCode.DATE_WITHIN_TERM.code());
    assertThat(codes(Entries.good("003").planned("2026-04-01"), true)).isEmpty();
  }

  @Test
  void anEmptyEntryIsToldOfEverythingThatIsMissing() {
    assertThat(codes(new Entries(TransitionFields.of("003")), false))
        .containsExactly(
            "SRB-TRN-0010", "SRB-TRN-0012", "SRB-TRN-0017", "SRB-TRN-0019", "SRB-TRN-0020");
  }

  @Test
  void theSentenceNamesTheFacts() {
    Finding finding =
        TransitionChecks.of(Entries.good("003").contract("2028-01-03").fields(), TODAY, false)
            .get(0);
    assertThat(finding.arguments())
        .containsEntry("system", "003")
        .containsEntry("planned", PLANNED.toString())
        .containsEntry("contract", "2028-01-03");
  }

  private static List<String> codes(Entries entry, boolean moved) {
    return TransitionChecks.of(entry.fields(), TODAY, moved).stream()
        .map(finding -> finding.code().code())
        .toList();
  }
}
