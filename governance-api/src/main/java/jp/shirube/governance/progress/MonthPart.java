package jp.shirube.governance.progress;

/**
 * The port through which a module gives what a frozen month keeps beside its states, so that its
 * report stays the same whatever settings become later. Every bean of this type is asked once, when
 * the month is frozen; what it gave belongs to the month's content hash.
 */
public interface MonthPart {

  /** Stable name, unique among the parts. */
  String name();

  /** The part of a month as text, the same for the same rows. */
  String content(Month month);
}
