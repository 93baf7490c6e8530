package jp.shirube.governance.account;

import java.time.OffsetDateTime;

/** Something asked for or done within an emergency access. */
public record EmergencyEvent(OffsetDateTime at, String action, String object) {}
