package jp.shirube.governance.api.http;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the entries
 * @param next what to send as {@code cursor} for those that follow, null when these are the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public static final int USUAL = 100;

  /**
   * The entries after a cursor. A cursor names the last entry that was sent, not its place, so what
   * is added meanwhile moves nothing.
   *
   * @param all every entry, in an order that stays
   * @param key what tells an entry from the others, stable
   */
  public static <T> Page<T> of(List<T> all, Function<T, Object> key, Cut cut) {
    int from = cut.cursor() == null ? 0 : after(all, key, cut.cursor());
    int to = Math.min(all.size(), from + cut.limit());
    List<T> items = List.copyOf(all.subList(from, to));
    String next = to < all.size() ? encoded(key.apply(all.get(to - 1)).toString()) : null;
    return new Page<>(items, next);
  }

  /**
   * Which part is asked for.
   *
   * @param limit how many entries at most
   * @param cursor the cursor that was given with the part before, null for the first
   */
  public record Cut(int limit, @Nullable String cursor) {}

  private static <T> int after(List<T> all, Function<T, Object> key, String cursor) {
    return IntStream.range(0, all.size())
            .filter(i -> encoded(key.apply(all.get(i)).toString()).equals(cursor))
            .findFirst()
            .orElseThrow(ApiCode.CURSOR::refusal)
        + 1;
  }

  private static String encoded(String key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Hashes.utf8(key));
  }
}
