package jp.shirube.governance.demo;

import java.util.List;
import jp.shirube.governance.progress.StepState;

/** States that somebody of the sample city declares for one reason. */
record Declaration(String reason, List<StepState> states) {}
