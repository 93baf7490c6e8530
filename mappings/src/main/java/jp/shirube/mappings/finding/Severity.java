package jp.shirube.mappings.finding;

/** How much a finding weighs: an error rejects or refuses, a warning is to be looked at. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
