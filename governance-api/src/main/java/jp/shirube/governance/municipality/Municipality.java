package jp.shirube.governance.municipality;

/**
 * A municipality (団体).
 *
 * @param code 6-digit 市区町村コード
 * @param name name
 * @param programmeOffice the department that runs the programme
 */
public record Municipality(String code, String name, String programmeOffice) {}
