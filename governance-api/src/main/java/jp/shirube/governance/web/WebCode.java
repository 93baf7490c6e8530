package jp.shirube.governance.web;

import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/** Why the pages cannot be served, or a request is not taken. */
public enum WebCode implements FindingCode {
  PORT_IN_USE("SRB-WEB-0001"),
  TLS_HALF("SRB-WEB-0002"),
  TLS_UNREADABLE("SRB-WEB-0003"),
  TLS_UNUSABLE("SRB-WEB-0004");

  private final String code;

  WebCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
