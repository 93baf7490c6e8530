package jp.shirube.governance.mail;

/**
 * A mail to one person. It speaks of steps, months and counts, never of a resident.
 *
 * @param key what it is about and to whom; of one key one mail is ever sent
 * @param person id of the person
 * @param address mail address, {@code ""} when none is known: then it is kept as failed
 * @param subject one line
 * @param body plain text
 */
public record Mail(String key, String person, String address, String subject, String body) {}
