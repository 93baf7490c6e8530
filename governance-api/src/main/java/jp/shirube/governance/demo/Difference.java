package jp.shirube.governance.demo;

/** A count that was expected and what came instead. */
record Difference(String subject, long expected, long actual) {

  boolean isReal() {
    return expected != actual;
  }
}
