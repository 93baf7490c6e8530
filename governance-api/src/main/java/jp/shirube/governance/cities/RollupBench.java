package jp.shirube.governance.cities;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Roll-ups from the kept sums beside the same figures counted from the rows, in one run. */
@Component
public class RollupBench {

  private static final int WARM = 3;
  private static final int TIMES = 15;

  private final NationFiller filler;
  private final Rollups rollups;
  private final RowCounts counts;
  private final Tenancy tenancy;
  private final Database database;

  RollupBench(
      NationFiller filler, Rollups rollups, RowCounts counts, Tenancy tenancy, Database database) {
    this.database = database;
    this.filler = filler;
    this.rollups = rollups;
    this.counts = counts;
    this.tenancy = tenancy;
  }

  /**
   * How long a question took.
   *
   * @param fastest of the repetitions: what is left when nothing else runs
   * @param median of the repetitions
   * @param slowest of the repetitions
   * @param fromRows fastest of the same from the rows
   */
  public record Timing(Duration fastest, Duration median, Duration slowest, Duration fromRows) {

    /** How many times longer the rows take. */
    public double ratio() {
      return fromRows.toNanos() / (double) fastest.toNanos();
    }
  }

  /**
   * Fills the database with invented municipalities, all 1,741, and their months.
   *
   * @param months how many months end with the last
   */
  public void fill(YearMonth last, int months, String edition) {
    filler.fill(InventedNation.all(), last, months, edition);
    analyze();
  }

  /** What the server does by itself some minutes after so many rows were written. */
  private void analyze() {
    JdbcClient owner = JdbcClient.create(database.owner());
    for (String table :
        List.of(
            "pmo_month", "step_state", "submitted_month", "submitted_system", "submitted_step")) {
      owner.sql("VACUUM (ANALYZE) app." + table).update();
    }
  }

  /** Every roll-up of a prefecture and of the nation, by name. */
  public Map<String, Timing> measure(YearMonth month) {
    Map<String, Timing> timings = new LinkedHashMap<>();
    for (Reader reader : new Reader[] {Reader.prefecture("08"), Reader.NATION}) {
      String name = reader.scope() + " ";
      timings.put(
          name + "municipality",
          timing(
              () -> rollups.of(reader, month),
              () -> tenancy.read(reader, () -> counts.byMunicipality(month))));
      timings.put(
          name + "system",
          timing(
              () -> rollups.bySystem(reader, month),
              () -> tenancy.read(reader, () -> counts.bySystem(month))));
      timings.put(
          name + "step",
          timing(
              () -> rollups.byStep(reader, month),
              () -> tenancy.read(reader, () -> counts.byStep(month))));
      timings.put(
          name + "phase",
          timing(
              () -> rollups.byPhase(reader, month),
              () -> tenancy.read(reader, () -> counts.byPhase(month))));
    }
    return timings;
  }

  private static Timing timing(Runnable ours, Runnable fromRows) {
    long[] taken = nanos(ours, WARM, TIMES);
    long[] rows = nanos(fromRows, 1, WARM);
    return new Timing(
        Duration.ofNanos(taken[0]),
        Duration.ofNanos(taken[taken.length / 2]),
        Duration.ofNanos(taken[taken.length - 1]),
        Duration.ofNanos(rows[0]));
  }

  /** Sorted. */
  private static long[] nanos(Runnable work, int warm, int times) {
    long[] taken = new long[times];
    for (int i = -warm; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      if (i >= 0) {
        taken[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(taken);
    return taken;
  }
}
