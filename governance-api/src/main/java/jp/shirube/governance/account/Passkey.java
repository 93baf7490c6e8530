package jp.shirube.governance.account;

import java.time.OffsetDateTime;

/**
 * A passkey of a person.
 *
 * @param id credential id, base64url
 * @param label name that the person gave it
 * @param synced whether its provider keeps a copy for other devices
 */
public record Passkey(
    String id, String label, OffsetDateTime createdAt, OffsetDateTime lastUsedAt, boolean synced) {}
