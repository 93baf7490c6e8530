package jp.shirube.governance.progress;

/** Learns what became of months. A bean of this type in any module is told. */
public interface MonthListener {

  /**
   * A revision of a month was submitted. Called in the transaction that submits it: what is written
   * here stands with the submission or not at all, and a fault here prevents it.
   *
   * @param month in the state {@link MonthState#SUBMITTED}
   */
  void submitted(Month month);
}
