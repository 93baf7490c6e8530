package jp.shirube.governance.trail;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who did what to which object, when and from where.
 *
 * @param id database id; of an event read from an export its number in the chain
 * @param at when, to the microsecond
 * @param actorId account
 * @param actorName name as it was then
 * @param actorRole name of the role in which it was done
 * @param actorOrigin where from
 * @param action what was done, such as {@code steps.declare}
 * @param object to what, such as {@code month/2026-11}
 * @param details what else is known, a JSON object
 */
public record TrailEvent(
    long id,
    OffsetDateTime at,
    String actorId,
    String actorName,
    String actorRole,
    String actorOrigin,
    String action,
    String object,
    String details) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

  /** A time as the chain writes it: UTC, six decimals. */
  static String time(OffsetDateTime at) {
    return MICROSECONDS.format(at.withOffsetSameInstant(ZoneOffset.UTC));
  }

  /** The details by name, in the order of the names. */
  public Map<String, String> detail() {
    Map<String, String> detail = new TreeMap<>();
    MAPPER
        .readTree(details)
        .properties()
        .forEach(entry -> detail.put(entry.getKey(), text(entry.getValue())));
    return detail;
  }

  private static String text(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  /**
   * The event as one line of canonical JSON (RFC 8785), without its database id: what the chain's
   * content hash is over.
   */
  String canonical() {
    StringBuilder text = new StringBuilder("{\"action\":");
    CanonicalJson.string(action, text);
    member("actor_id", actorId, text);
    member("actor_name", actorName, text);
    member("actor_origin", actorOrigin, text);
    member("actor_role", actorRole, text);
    member("at", time(at), text);
    text.append(",\"details\":").append(CanonicalJson.of(MAPPER.readTree(details)));
    member("object", object, text);
    return text.append('}').toString();
  }

  private static void member(String name, String value, StringBuilder text) {
    text.append(",\"").append(name).append("\":");
    CanonicalJson.string(value, text);
  }

  Hash content() {
    return Hash.of(canonical());
  }
}
