package jp.shirube.governance;

/** Entry point of the command line. */
public final class Shirube {

  private Shirube() {}

  public static void main(String[] args) {
    System.exit(0);
  }
}
