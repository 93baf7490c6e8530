package jp.shirube.governance.web.month;

import jp.shirube.governance.progress.Month;

/**
 * A revision of a month as the page shows it.
 *
 * @param month the revision
 * @param path where it is
 * @param current whether it is the one that is shown
 */
record RevisionLine(Month month, String path, boolean current) {}
