package jp.shirube.governance.web.coordination;

import java.time.OffsetDateTime;
import jp.shirube.governance.coordination.DocumentReader;
import jp.shirube.governance.coordination.PartyNames;
import jp.shirube.governance.municipality.Settings;
import org.jspecify.annotations.Nullable;

/**
 * A party that may read a document, or might.
 *
 * @param value the party as forms send it
 * @param until since when it may no longer, null while it may
 */
record DocumentAccess(
    String name, String value, OffsetDateTime at, String by, @Nullable OffsetDateTime until) {

  static DocumentAccess of(DocumentReader reader, PartyNames names, Settings settings) {
    return new DocumentAccess(
        names.of(reader.party()),
        Choices.value(reader.party(), settings),
        reader.grantedAt(),
        reader.grantedBy(),
        reader.revokedAt());
  }
}
