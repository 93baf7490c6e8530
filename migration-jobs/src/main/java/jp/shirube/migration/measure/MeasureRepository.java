package jp.shirube.migration.measure;

import java.util.List;
import jp.shirube.mappings.standard.Measures;
import org.springframework.jdbc.core.JdbcTemplate;

/** The figures of runs; {@code app.run_measure}. */
public final class MeasureRepository {

  private final JdbcTemplate jdbc;

  public MeasureRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a run's figures in place of earlier ones, in the caller's transaction. */
  void keep(long runId, List<Measured> figures) {
    jdbc.update("delete from app.run_measure where run_id = ?", runId);
    jdbc.batchUpdate(
        "insert into app.run_measure (run_id, measure_id, source, kept, published)"
            + " values (?, ?, ?, ?, ?)",
        figures,
        figures.size() + 1,
        (statement, figure) -> {
          statement.setLong(1, runId);
          statement.setString(2, figure.measure().id());
          statement.setBigDecimal(3, figure.source());
          statement.setBigDecimal(4, figure.kept());
          statement.setBigDecimal(5, figure.published());
        });
  }

  /** A run's figures in order of their ids; none for a dry run. */
  public List<Measured> of(long runId) {
    return jdbc.query(
        "select * from app.run_measure where run_id = ? order by measure_id",
        (row, number) ->
            new Measured(
                Measures.byId(row.getString("measure_id")).orElseThrow(),
                row.getBigDecimal("source"),
                row.getBigDecimal("kept"),
                row.getBigDecimal("published")),
        runId);
  }
}
