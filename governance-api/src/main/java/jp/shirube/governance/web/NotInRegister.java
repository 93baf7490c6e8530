package jp.shirube.governance.web;

/** Somebody has a session but no role today. */
final class NotInRegister extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
