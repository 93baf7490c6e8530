package jp.shirube.migration.cli;

import java.time.Clock;
import java.util.List;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.run.RunListener;

/** Who is told of the runs of a command; how other modules follow them without being known here. */
@FunctionalInterface
public interface RunFollowers {

  /** Nobody. */
  RunFollowers NONE = (database, clock) -> List.of();

  /** The followers over the database that the command opened and will close. */
  List<RunListener> over(Database database, Clock clock);
}
