package jp.shirube.governance.web.month;

import jp.shirube.governance.progress.Claim;

/**
 * A completed step that nothing proves, as the page shows it.
 *
 * @param claim the claim
 * @param system name of the system
 * @param step number and name of the step
 * @param cell where the cell is shown
 * @param provable what would prove it
 */
record ClaimLine(Claim claim, String system, String step, String cell, String provable) {}
