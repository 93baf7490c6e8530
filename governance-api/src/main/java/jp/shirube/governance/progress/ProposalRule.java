package jp.shirube.governance.progress;

/**
 * Which status of which step a kind of fact proves. A setting of the city.
 *
 * @param factKind kind of fact
 * @param stepNo number of the step
 * @param status what is proven
 */
record ProposalRule(FactKind factKind, int stepNo, StepStatus status) {

  boolean advances(StepState state) {
    return state.status().advancesTo(status);
  }
}
