package jp.shirube.migration.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** The parts of a home folder that belong to the embedded server. */
final class ServerHome {

  private static final int PASSWORD_BYTES = 24;

  private final Path home;

  private ServerHome(Path home) {
    this.home = home;
  }

  /**
   * @throws DatabaseException when the folder cannot be made or written
   */
  static ServerHome prepare(Path home) {
    try {
      Files.createDirectories(home);
      for (String folder : new String[] {"keys", "logs", "bin"}) {
        makePrivateFolder(home.resolve(folder));
      }
      ServerHome prepared = new ServerHome(home);
      makePrivateFile(prepared.toolLog());
      return prepared;
    } catch (IOException e) {
      throw new DatabaseException(
          DatabaseFinding.HOME_UNUSABLE, Map.of("home", home.toString()), e);
    }
  }

  private static void makePrivateFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (isPosix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static void makePrivateFile(Path file) throws IOException {
    if (Files.notExists(file)) {
      Files.createFile(file);
    }
    if (isPosix(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static boolean isPosix(Path path) throws IOException {
    FileStore store = Files.getFileStore(path);
    return store.supportsFileAttributeView("posix");
  }

  Path data() {
    return home.resolve("pg");
  }

  Path newData() {
    return home.resolve("pg.new");
  }

  Path binaries() {
    return home.resolve("bin");
  }

  Path serverLog() {
    return home.resolve("logs").resolve("postgresql.log");
  }

  Path toolLog() {
    return home.resolve("logs").resolve("postgresql-tools.log");
  }

  Path superuserPasswordFile() {
    return home.resolve("keys").resolve("postgresql-superuser.password");
  }

  /** Locked exclusively while the server is started or stopped. */
  FileChannel startLock() throws IOException {
    return lockFile("pg.start.lock");
  }

  /** Locked shared by every process that uses the server. */
  FileChannel usersLock() throws IOException {
    return lockFile("pg.users.lock");
  }

  private FileChannel lockFile(String name) throws IOException {
    return FileChannel.open(
        home.resolve(name),
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE);
  }

  String superuserPassword() throws IOException {
    return secret(superuserPasswordFile());
  }

  String password() throws IOException {
    return secret(home.resolve("keys").resolve("postgresql.password"));
  }

  private static String secret(Path file) throws IOException {
    if (!Files.exists(file)) {
      writeSecret(file);
    }
    return Files.readString(file).strip();
  }

  private static void writeSecret(Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    makePrivateFile(fresh);
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    Files.writeString(fresh, HexFormat.of().formatHex(random) + "\n");
    Files.move(fresh, file);
  }
}
