package jp.shirube.reports.pmo;

/** How a state is known (invariant 11); none is shown as more than it is. */
public enum Basis {
  /** 実測: proven by a fact with evidence. */
  MEASURED,
  /** 台帳: taken from a register. */
  REGISTER,
  /** 申告: declared by a person. */
  DECLARED,
  /** 確認不能: cannot be known here. */
  UNKNOWABLE
}
