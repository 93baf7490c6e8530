package jp.shirube.migration.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of {@code app.run}; times come in Japan's zone. */
final class RunMapper implements RowMapper<RunRecord> {

  static final String SELECT = "SELECT *, " + SqlMaps.columns("request") + " FROM app.run";

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  @Override
  public RunRecord mapRow(ResultSet row, int number) throws SQLException {
    return new RunRecord(
        row.getLong("id"),
        row.getString("municipality"),
        row.getString("system_id"),
        row.getString("vendor"),
        mode(row.getString("mode")),
        row.getInt("number"),
        row.getInt("rehearsal"),
        row.getString("edition"),
        row.getString("mapping_version"),
        row.getString("mapping_hash"),
        row.getString("delivery_id"),
        row.getString("delivery_hash"),
        SqlMaps.read(row, "request"),
        row.getString("approved_by"),
        actor(row),
        inJapan(row.getObject("as_of", OffsetDateTime.class)),
        inJapan(row.getObject("started", OffsetDateTime.class)),
        result(row.getString("result")),
        optionalTime(row.getObject("ended", OffsetDateTime.class)));
  }

  private static Actor actor(ResultSet row) throws SQLException {
    return new Actor(
        row.getString("actor_id"),
        row.getString("actor_name"),
        Actor.Role.valueOf(row.getString("actor_role")),
        row.getString("actor_origin"));
  }

  private static Mode mode(String id) {
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable Result result(@Nullable String name) {
    return name == null ? null : Result.valueOf(name);
  }

  private static @Nullable OffsetDateTime optionalTime(@Nullable OffsetDateTime time) {
    return time == null ? null : inJapan(time);
  }

  private static OffsetDateTime inJapan(OffsetDateTime time) {
    return time.atZoneSameInstant(ZONE).toOffsetDateTime();
  }
}
