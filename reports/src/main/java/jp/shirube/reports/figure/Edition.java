package jp.shirube.reports.figure;

import java.util.Map;

/**
 * An edition of a standard, a step list, a form; what is not official is marked 暫定 wherever it is
 * shown (invariant 10).
 *
 * @param kind what it is an edition of, as people call it: {@code 作業工程一覧}
 * @param name {@code 40工程 素案 2026-11}
 * @param provisional not official
 * @param reason why it is provisional and what replaces it; {@code ""} when it is official
 */
public record Edition(String kind, String name, boolean provisional, String reason) {

  /** The name with its 暫定 mark. */
  public String text() {
    return provisional ? Labels.text("edition.provisional", Map.of("name", name)) : name;
  }
}
