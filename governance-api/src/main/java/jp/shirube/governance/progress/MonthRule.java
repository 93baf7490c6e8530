package jp.shirube.governance.progress;

import java.util.stream.Stream;

/** One thing that is looked for in every system of a month. */
@FunctionalInterface
interface MonthRule {

  Stream<MonthFinding> findings(SystemMonth system);
}
