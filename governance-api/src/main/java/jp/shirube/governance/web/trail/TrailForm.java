package jp.shirube.governance.web.trail;

import java.time.LocalDate;
import jp.shirube.governance.trail.TrailQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What the search form sends; what is missing looks for nothing in particular. */
record TrailForm(
    @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
    @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to,
    @Nullable String person,
    @Nullable String action,
    @Nullable String object,
    @Nullable String text) {

  private static final int DAYS = 30;

  /** The last month unless a period was given. */
  TrailQuery query(LocalDate today) {
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? last.minusDays(DAYS) : from;
    return new TrailQuery(first, last, of(person), of(action), of(object), of(text));
  }

  private static String of(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
