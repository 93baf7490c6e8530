package jp.shirube.governance.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;

/**
 * Where an event's columns begin in a result: id, at, actor (id, name, role, origin), action,
 * object, details.
 *
 * @param first column of the id
 */
record EventColumns(int first) implements RowMapper<TrailEvent> {

  static final EventColumns FIRST = new EventColumns(1);

  @Override
  public TrailEvent mapRow(ResultSet row, int number) throws SQLException {
    return event(row);
  }

  TrailEvent event(ResultSet row) throws SQLException {
    return new TrailEvent(
        row.getLong(first),
        row.getObject(first + 1, OffsetDateTime.class),
        row.getString(first + 2),
        row.getString(first + 3),
        row.getString(first + 4),
        row.getString(first + 5),
        row.getString(first + 6),
        row.getString(first + 7),
        row.getString(first + 8));
  }
}
