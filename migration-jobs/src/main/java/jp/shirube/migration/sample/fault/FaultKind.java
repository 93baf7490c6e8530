package jp.shirube.migration.sample.fault;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.shirube.migration.sample.delivery.Damage;
import jp.shirube.migration.sample.delivery.Damage.Place;
import jp.shirube.migration.sample.delivery.Effect;
import jp.shirube.migration.sample.delivery.Extract;
import org.jspecify.annotations.Nullable;

/**
 * One kind of fault and how often it is planted.
 *
 * @param fileId file whose records it befalls
 * @param count how many records
 * @param fits which records it can befall
 * @param change what happens to source fields and, where the row survives, to the expected row
 * @param damage what must come of the record itself; null when it is sound by itself and only rows
 *     together show it
 */
public record FaultKind(
    String fileId,
    int count,
    Predicate<Extract> fits,
    Consumer<Extract> change,
    @Nullable Damage damage) {

  /** A record that is rejected for its values. */
  public static FaultKind rejected(
      String fileId, int count, Consumer<Extract> change, String code, String... items) {
    return new FaultKind(
        fileId, count, extract -> true, change, damage(code, Effect.REJECTED, items));
  }

  /** A record that is published with a warning. */
  public static FaultKind reported(
      String fileId, int count, Consumer<Extract> change, String code, String... items) {
    return new FaultKind(
        fileId, count, extract -> true, change, damage(code, Effect.REPORTED, items));
  }

  /** A record whose bytes cannot be read. */
  public static FaultKind unreadable(
      String fileId, int count, UnaryOperator<byte[]> bytes, String code) {
    Damage damage = new Damage(code, List.of(), Effect.REJECTED, Place.USUAL, bytes);
    return new FaultKind(fileId, count, extract -> true, extract -> {}, damage);
  }

  /** The last record of a file, cut off. */
  public static FaultKind cutOff(String fileId, UnaryOperator<byte[]> bytes, String code) {
    Damage damage = new Damage(code, List.of(), Effect.REJECTED, Place.LAST, bytes);
    return new FaultKind(fileId, 1, extract -> true, extract -> {}, damage);
  }

  /** A record that is delivered twice. */
  public static FaultKind twice(String fileId, int count) {
    Damage damage =
        new Damage(
            "SRB-SET-0001", List.of(), Effect.REJECTED, Place.TWICE, UnaryOperator.identity());
    return new FaultKind(fileId, count, extract -> true, extract -> {}, damage);
  }

  /** A record that refers to something that is nowhere. */
  public static FaultKind orphan(String fileId, int count, Consumer<Extract> change) {
    return new FaultKind(fileId, count, extract -> true, change, null);
  }

  /** A record that contradicts other records, or itself, in a way that rules over rows tell. */
  public static FaultKind contradiction(String fileId, int count, Consumer<Extract> change) {
    return new FaultKind(fileId, count, extract -> true, change, null);
  }

  /** A number like the given one that is nobody's, another for every number. */
  public static String unknown(String number) {
    return '9' + number.substring(1);
  }

  /** The same for some records only. */
  public FaultKind where(Predicate<Extract> condition) {
    return new FaultKind(fileId, count, condition, change, damage);
  }

  private static Damage damage(String code, Effect effect, String... items) {
    return new Damage(code, List.of(items), effect, Place.USUAL, UnaryOperator.identity());
  }

  boolean befalls(Extract extract) {
    return extract.layout().fileId().equals(fileId)
        && extract.exclusion() == null
        && fits.test(extract);
  }

  void plant(Extract extract) {
    change.accept(extract);
    if (damage != null) {
      extract.damage(damage);
    }
  }
}
