package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.util.List;

/** A job that is done once a day. Its steps can be done again when a fault came in between. */
interface DailyJob {

  JobName name();

  List<DailyStep> steps();

  /**
   * A step.
   *
   * @param name name in the store of Spring Batch
   * @param work what is done
   */
  record DailyStep(String name, Work work) {}

  /** What is done for a municipality and a day. */
  interface Work {

    /** Does it and says how many things were done. */
    int run(String municipality, LocalDate day);
  }
}
