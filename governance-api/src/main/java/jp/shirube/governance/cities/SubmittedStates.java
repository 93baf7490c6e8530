package jp.shirube.governance.cities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.StepStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Every state of the latest submitted revisions of a month, one after the other. */
@Component
public class SubmittedStates {

  /** Rows that are held at a time. */
  private static final int FETCH = 5_000;

  private static final String SQL =
      """
      with latest as (
        select distinct on (municipality) month_id, municipality, revision
          from app.submitted_month where month = ? order by municipality, revision desc)
      select l.municipality, c.name, l.revision, s.system_id, s.step_no, s.status,
             s.planned_start, s.planned_end, s.actual_start, s.actual_end
        from latest l
        join app.municipality c using (municipality)
        join app.step_state s on s.month_id = l.month_id
       order by l.municipality, s.system_id, s.step_no
      """;

  private static final String ONE =
      SQL.replace("where month = ?", "where month = ? and municipality = ?");

  private final DataSource app;
  private final Tenancy tenancy;

  SubmittedStates(@Qualifier("appDataSource") DataSource app, Tenancy tenancy) {
    this.app = app;
    this.tenancy = tenancy;
  }

  /** A state. */
  public record State(
      String municipality,
      String name,
      int revision,
      String systemId,
      int stepNo,
      StepStatus status,
      @Nullable LocalDate plannedStart,
      @Nullable LocalDate plannedEnd,
      @Nullable LocalDate actualStart,
      @Nullable LocalDate actualEnd) {}

  /** Takes one state after the other. */
  public interface Sink {
    void take(State state);
  }

  /**
   * Hands the states over in order of municipality, system and step, while they are read.
   *
   * @return how many there were
   */
  public long read(Reader reader, YearMonth month, Sink sink) {
    JdbcTemplate template = new JdbcTemplate(app);
    template.setFetchSize(FETCH);
    return tenancy.read(reader, () -> read(template, month, sink));
  }

  /** Every state that a municipality submitted, by system and step; none when it has not. */
  public List<State> of(Reader reader, YearMonth month, String municipality) {
    List<State> found = new ArrayList<>();
    tenancy.read(
        reader,
        () -> {
          new JdbcTemplate(app)
              .query(
                  ONE,
                  row -> {
                    found.add(state(row));
                  },
                  month.toString(),
                  municipality);
          return true;
        });
    return found;
  }

  private static long read(JdbcTemplate template, YearMonth month, Sink sink) {
    long[] count = {0};
    template.query(
        SQL,
        row -> {
          sink.take(state(row));
          count[0]++;
        },
        month.toString());
    return count[0];
  }

  private static State state(ResultSet row) throws SQLException {
    return new State(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        row.getInt(5),
        StepStatus.valueOf(row.getString(6)),
        row.getObject(7, LocalDate.class),
        row.getObject(8, LocalDate.class),
        row.getObject(9, LocalDate.class),
        row.getObject(10, LocalDate.class));
  }
}
