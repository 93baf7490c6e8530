package jp.shirube.migration.sample;

import jp.shirube.mappings.finding.FindingCode;

/** What can be wrong with making a sample. */
public enum SampleFinding implements FindingCode {
  /** The sample cannot be written. Argument: folder. */
  NOT_WRITTEN("SRB-SMP-0001");

  private final String code;

  SampleFinding(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
