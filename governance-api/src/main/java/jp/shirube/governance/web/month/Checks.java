package jp.shirube.governance.web.month;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to look at in a month.
 *
 * @param filter which of it is shown
 * @param counts how often each thing was found
 * @param departments to choose from
 * @param total how many findings pass the filter
 * @param findings those of this part of the list
 * @param previous where the part before is, null for none
 * @param next where the part after is, null for none
 * @param claims completed steps that nothing proves
 */
record Checks(
    ChecksFilter filter,
    List<CodeCount> counts,
    List<String> departments,
    int total,
    List<FindingLine> findings,
    @Nullable String previous,
    @Nullable String next,
    List<ClaimLine> claims) {}
