package jp.shirube.migration.cli;

import picocli.CommandLine.Option;

/** {@code --municipality}: 6-digit 市区町村コード; help text under the key {@code municipality}. */
public final class MunicipalityOption {

  /** 小美玉市. */
  public static final String DEFAULT = "082368";

  @Option(
      names = "--municipality",
      paramLabel = "CODE",
      defaultValue = DEFAULT,
      descriptionKey = "municipality")
  private String code = DEFAULT;

  public String code() {
    return code;
  }
}
