package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The invented city, household by household; never held as a whole. The same seed, as-of date and
 * number of residents give the same city.
 */
public final class City implements Iterable<Household> {

  /** 市区町村コード of the city. */
  public static final String CODE = "082368";

  private static final long FIRST_CORPORATION = 30_000_001;
  private static final long FIRST_OUTSIDER = 40_000_001;
  private static final long RESIDENTS_PER_CORPORATION = 30;
  private static final long RESIDENTS_PER_OUTSIDER = 25;

  private final long seed;
  private final long residents;
  private final LocalDate asOf;

  public City(long seed, long residents, LocalDate asOf) {
    this.seed = seed;
    this.residents = residents;
    this.asOf = asOf;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public long seed() {
    return seed;
  }

  /** People asked for. */
  public long residents() {
    return residents;
  }

  /** Corporations with an office in the city, ascending by number. */
  public Stream<Corporation> corporations() {
    Neighbours neighbours = new Neighbours(seed, asOf);
    Serial numbers = new Serial(FIRST_CORPORATION);
    return of(
        residents / RESIDENTS_PER_CORPORATION,
        index -> neighbours.corporation(index, numbers.take()));
  }

  /** People living elsewhere who have to do with the city, ascending by number. */
  public Stream<Outsider> outsiders() {
    Neighbours neighbours = new Neighbours(seed, asOf);
    Serial numbers = new Serial(FIRST_OUTSIDER);
    return of(
        residents / RESIDENTS_PER_OUTSIDER, index -> neighbours.outsider(index, numbers.take()));
  }

  private static <T> Stream<T> of(long count, LongFunction<T> maker) {
    return LongStream.range(0, count).mapToObj(maker);
  }

  @Override
  public Iterator<Household> iterator() {
    HouseholdMaker maker = new HouseholdMaker(seed, asOf);
    return new Iterator<>() {
      private long index;
      private long left = residents;

      @Override
      public boolean hasNext() {
        return left > 0;
      }

      @Override
      public Household next() {
        if (left <= 0) {
          throw new NoSuchElementException();
        }
        Household household = maker.make(index++, left);
        left -= household.members().size();
        return household;
      }
    };
  }
}
