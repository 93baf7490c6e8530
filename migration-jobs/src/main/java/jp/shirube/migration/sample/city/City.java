package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The invented city, household by household; never held as a whole. The same seed, as-of date and
 * number of residents give the same city.
 */
public final class City implements Iterable<Household> {

  /** 市区町村コード of the city. */
  public static final String CODE = "082368";

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
