package jp.shirube.governance.web.home;

import jp.shirube.governance.progress.Month;

/** Where things are done. */
final class Paths {

  static final String STEPS = "/steps";
  static final String MAPPINGS = "/mappings";
  static final String JOBS = "/jobs";
  static final String HEARINGS = "/hearings";
  static final String COORDINATION = "/coordination";
  static final String SUBMISSIONS = "/submissions";

  private Paths() {}

  static String month(Month month) {
    return "/months/" + month.month() + "/" + month.revision();
  }

  static String item(int number) {
    return COORDINATION + "/" + number;
  }
}
