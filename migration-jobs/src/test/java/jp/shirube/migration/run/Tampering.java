package jp.shirube.migration.run;

import org.springframework.jdbc.core.JdbcTemplate;

/** Changes the database when a stage begins, from a session that sees what is committed. */
final class Tampering implements RunProgress {

  private final JdbcTemplate jdbc;
  private final String stage;
  private final String sql;

  /**
   * @param stage stage that finds the database changed
   * @param sql with a place for the run's id
   */
  Tampering(JdbcTemplate jdbc, String stage, String sql) {
    this.jdbc = jdbc;
    this.stage = stage;
    this.sql = sql;
  }

  @Override
  public void started(String started, long total) {
    if (started.equals(stage)) {
      Thread other = new Thread(this::tamper);
      other.start();
      join(other);
    }
  }

  private void tamper() {
    Long run =
        jdbc.queryForObject("select max(id) from app.run where status = 'RUNNING'", Long.class);
    jdbc.update(sql.formatted(run));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void advanced(String advanced, long records) {}

  @Override
  public void finished(String finished) {}
}
