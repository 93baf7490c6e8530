package jp.shirube.governance.transition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a 特定移行支援システム, as the city writes it. Texts that are not known are {@code ""}.
 *
 * @param systemId 業務ID
 * @param reasons numbers of {@link TransitionReasons}, in order
 * @param explanation the reasons in the city's own words
 * @param plannedDate planned day of the move, null while none is set
 * @param contractVendor who runs the present system under contract
 * @param contractEnd last day of that contract
 * @param alternatives what else was considered
 * @param interimMeasures how changes of law are met until the move
 * @param cost cost of running on, in yen
 * @param approvedBy who approved that the system moves later
 * @param approvedOn day of the approval
 */
public record TransitionFields(
    String systemId,
    Set<Integer> reasons,
    String explanation,
    @Nullable LocalDate plannedDate,
    String contractVendor,
    @Nullable LocalDate contractEnd,
    String alternatives,
    String interimMeasures,
    @Nullable Long cost,
    String approvedBy,
    @Nullable LocalDate approvedOn) {

  public TransitionFields {
    reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
  }

  /** A system of which nothing is known yet. */
  public static TransitionFields of(String systemId) {
    return new TransitionFields(systemId, Set.of(), "", null, "", null, "", "", null, "", null);
  }
}
