package jp.shirube.migration.run;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.delivery.FileDeliveryStore;
import jp.shirube.migration.source.PartitionSize;

/** A run in a process of its own, which tells how far it is so that it can be killed there. */
final class KillableRun {

  static final int PAUSE_MILLIS = 50;

  private KillableRun() {}

  static CompiledMapping mapping() {
    return Installation.mapping(Path.of("src/main/resources/sample/mappings/001"));
  }

  public static void main(String[] args) {
    Path folder = Path.of(args[3]);
    Path home = folder.resolve("home");
    MasterKey key = MasterKey.openOrCreate(home);
    try (Database database =
            Database.open(new DatabaseLogin(args[0], args[1], args[2]), TestDatabase.MUNICIPALITY);
        Migrations migrations =
            Migrations.open(
                database,
                home,
                key,
                Installation.CLOCK,
                List.of(),
                new RunSettings(50, 2),
                new FileDeliveryStore(home, key, new PartitionSize(200, 1 << 20)))) {
      migrations.runner().run(request(folder, Path.of(args[4]), Integer.parseInt(args[5])), TOLD);
    }
  }

  private static MigrationRequest request(Path folder, Path delivery, int rehearsal) {
    return new MigrationRequest(
        TestDatabase.MUNICIPALITY,
        mapping(),
        delivery,
        Mode.REHEARSAL,
        rehearsal,
        null,
        OffsetDateTime.now(Installation.CLOCK),
        folder.resolve("out"),
        Installation.ACTOR);
  }

  /** Says where it is from inside the transaction, and leaves time to be killed there. */
  private static final RunProgress TOLD =
      new RunProgress() {
        @Override
        public void started(String stage, long total) {}

        @Override
        public void advanced(String stage, long records) {
          tell(stage);
        }

        @Override
        public void finished(String stage) {
          tell(stage);
        }

        private void tell(String stage) {
          System.out.println("at " + stage);
          try {
            Thread.sleep(PAUSE_MILLIS);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }
      };
}
