package jp.shirube.governance.token;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of app.api_token as it is read; the scopes are parted by blanks. */
record TokenRow(
    long id,
    String personId,
    LocalDate termFrom,
    String name,
    String scopes,
    OffsetDateTime createdAt,
    LocalDate lastDay,
    @Nullable OffsetDateTime lastUsedAt,
    @Nullable OffsetDateTime revokedAt) {

  ApiToken token() {
    List<String> names = List.of(scopes.split(" "));
    return new ApiToken(
        id, personId, termFrom, name, names, createdAt, lastDay, lastUsedAt, revokedAt);
  }
}
