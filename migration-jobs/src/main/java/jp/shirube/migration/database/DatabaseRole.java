package jp.shirube.migration.database;

/** The roles taken on with {@code SET ROLE}; nobody logs in as one of them. */
enum DatabaseRole {
  /** Owns the schemas and runs the scripts. */
  OWNER("shirube_owner", "app, batch", 2),
  /**
   * Runs migrations: batch repository, staging, standard tables, run records. A run holds its lock
   * and up to two sessions besides those of the threads that load; eight run at once. Sessions are
   * opened when they are needed.
   */
  MIGRATION("shirube_migration", "app, batch", 40),
  /** The governance application: a session for each request that its server works on at once. */
  APP("shirube_app", "app, quartz", 40);

  private final String roleName;
  private final String searchPath;
  private final int connections;

  DatabaseRole(String roleName, String searchPath, int connections) {
    this.roleName = roleName;
    this.searchPath = searchPath;
    this.connections = connections;
  }

  String roleName() {
    return roleName;
  }

  int connections() {
    return connections;
  }

  String applicationName() {
    return roleName.replace('_', '-');
  }

  /** What every session of the role does first. */
  String sessionSettings(String municipality) {
    return "SET ROLE %s; SET search_path = %s; SET TimeZone = 'Asia/Tokyo'; "
            .formatted(roleName, searchPath)
        + "SET shirube.municipality = '%s'".formatted(municipality);
  }
}
