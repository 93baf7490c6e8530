package jp.shirube.governance.token;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.identity.Person;

/** A row of app.api_token as it is written; the scopes are parted by blanks. */
record NewTokenRow(
    String municipality,
    String personId,
    LocalDate termFrom,
    String department,
    String vendor,
    String name,
    String sha256,
    String scopes,
    OffsetDateTime createdAt,
    LocalDate lastDay) {

  static NewTokenRow of(NewToken wanted, Viewer viewer, String sha256, OffsetDateTime now) {
    Person person = viewer.person();
    return new NewTokenRow(
        viewer.municipality(),
        person.id(),
        person.validFrom(),
        person.department(),
        person.vendor(),
        wanted.name(),
        sha256,
        wanted.scopes().stream().sorted().map(Scope::name).collect(Collectors.joining(" ")),
        now,
        wanted.lastDay());
  }
}
