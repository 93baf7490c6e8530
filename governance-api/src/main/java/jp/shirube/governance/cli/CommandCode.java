package jp.shirube.governance.cli;

import jp.shirube.mappings.finding.FindingCode;

/** What a command can be hindered by. */
enum CommandCode implements FindingCode {
  FILE_NOT_WRITTEN("SRB-CLI-0001");

  private final String code;

  CommandCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
