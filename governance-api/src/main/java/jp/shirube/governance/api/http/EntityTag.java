package jp.shirube.governance.api.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Entity tags: the hash of what is shown, so that two that look alike are alike. */
public final class EntityTag {

  private static final int DIGITS = 32;

  private EntityTag() {}

  /** The strong tag of a body. */
  static String of(byte[] body) {
    return '"' + Hashes.sha256(body).substring(0, DIGITS) + '"';
  }

  /** The strong tag of a value as it is shown. */
  public static String of(Object shown) {
    return of(ApiJson.bytes(shown));
  }

  /**
   * Lets a change pass only when its caller saw the present state.
   *
   * @param ifMatch the header If-Match, null when it was not sent
   * @param shown the present state as it is shown
   */
  public static void require(@Nullable String ifMatch, Object shown) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw ApiCode.MATCH_MISSING.refusal();
    }
    if (!isOneOf(ifMatch, of(shown))) {
      throw ApiCode.CHANGED_MEANWHILE.refusal();
    }
  }

  static boolean isOneOf(String header, String tag) {
    return header.strip().equals("*")
        || Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag::equals);
  }
}
