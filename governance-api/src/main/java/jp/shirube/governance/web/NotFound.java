package jp.shirube.governance.web;

/** There is no such thing, or none that the viewer may know of. */
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotFound() {
    super("not found");
  }
}
