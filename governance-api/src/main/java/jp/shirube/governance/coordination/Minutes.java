package jp.shirube.governance.coordination;

import java.time.LocalDate;
import java.util.List;

/**
 * Minutes of a meeting (議事録), one version of them.
 *
 * @param number number within the municipality, 0 while they are not kept
 * @param version from 1; a correction is the next
 * @param heldOn day of the meeting
 * @param title name of the meeting
 * @param place where, {@code ""} when not said
 * @param participants who took part, as written
 * @param parties departments and vendors that may read the minutes
 * @param reason why they were corrected, {@code ""} for the first version
 * @param topics what was talked about, in order
 */
public record Minutes(
    int number,
    int version,
    LocalDate heldOn,
    String title,
    String place,
    String participants,
    List<Party> parties,
    String reason,
    List<MinutesTopic> topics) {

  public Minutes {
    parties = List.copyOf(parties);
    topics = List.copyOf(topics);
  }
}
