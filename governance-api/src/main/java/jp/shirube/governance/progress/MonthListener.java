package jp.shirube.governance.progress;

import jp.shirube.migration.actor.Actor;

/** Learns what became of months. A bean of this type in any module is told. */
public interface MonthListener {

  /**
   * A month was opened. Called in the transaction that opens it, like {@link #submitted}.
   *
   * @param month its first revision
   * @param actor who opened it
   */
  default void opened(Month month, Actor actor) {}

  /**
   * A revision of a month was submitted. Called in the transaction that submits it: what is written
   * here stands with the submission or not at all, and a fault here prevents it.
   *
   * @param month in the state {@link MonthState#SUBMITTED}
   */
  default void submitted(Month month) {}
}
