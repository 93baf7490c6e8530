package jp.shirube.governance.coordination;

/**
 * What was talked about under one heading.
 *
 * @param topic heading
 * @param itemNumber coordination item it was about, 0 for none
 * @param discussion what was said
 * @param decision what was decided, {@code ""} for nothing
 */
public record MinutesTopic(String topic, int itemNumber, String discussion, String decision) {}
