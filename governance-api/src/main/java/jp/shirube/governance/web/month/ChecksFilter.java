package jp.shirube.governance.web.month;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted.
 *
 * @param code code of the finding, {@code ""} for all
 * @param department department in charge, {@code ""} for all
 * @param at which part of the list, from 1
 */
record ChecksFilter(@Nullable String code, @Nullable String department, @Nullable Integer at) {

  ChecksFilter {
    code = Objects.requireNonNullElse(code, "");
    department = Objects.requireNonNullElse(department, "");
    at = at == null || at < 1 ? 1 : at;
  }

  boolean wants(FindingLine line) {
    return (Objects.requireNonNull(code).isEmpty() || line.finding().code().equals(code))
        && (Objects.requireNonNull(department).isEmpty() || line.department().equals(department));
  }

  public int part() {
    return Objects.requireNonNull(at);
  }
}
