package jp.shirube.governance.progress;

/** How the state of a step is known. */
public enum Basis {
  /** 実測: a person accepted what a fact proves. */
  MEASURED,
  /** 申告: declared by a person. */
  DECLARED
}
