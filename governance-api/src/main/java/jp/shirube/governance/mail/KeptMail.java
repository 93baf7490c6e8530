package jp.shirube.governance.mail;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the outbox.
 *
 * @param id database id
 * @param mailKey see {@link Mail#key()}
 * @param person id of the person
 * @param address mail address
 * @param subject one line
 * @param body plain text
 * @param state where it stands
 * @param writtenAt when it was put into the outbox
 * @param attempts how often it was given to a server
 * @param sentAt when the server took it
 * @param fault kind of the last fault, null when there was none
 */
public record KeptMail(
    long id,
    String mailKey,
    String person,
    String address,
    String subject,
    String body,
    MailState state,
    OffsetDateTime writtenAt,
    int attempts,
    @Nullable OffsetDateTime sentAt,
    @Nullable MailFault fault) {}
