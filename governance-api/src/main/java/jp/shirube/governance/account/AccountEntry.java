package jp.shirube.governance.account;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A person's account as the office sees it.
 *
 * @param until until when the invitation can be used or the person waits, null in other states
 * @param passkeys how many passkeys
 * @param sessions how many sessions are open
 */
public record AccountEntry(
    String person,
    AccountState state,
    @Nullable OffsetDateTime until,
    int passkeys,
    int sessions) {}
