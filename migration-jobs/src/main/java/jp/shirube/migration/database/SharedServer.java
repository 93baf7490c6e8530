package jp.shirube.migration.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import jp.shirube.mappings.finding.Finding;

/**
 * The one server of a home folder within this process. How many processes use it is known by shared
 * locks on a file, which the operating system releases when a process dies.
 */
final class SharedServer {

  private static final Map<Path, SharedServer> SERVERS = new HashMap<>();

  private final ServerHome home;
  private final ServerControl control;
  private final FileChannel users;
  private final DatabaseLogin login;
  private final int port;
  private FileLock share;
  private int members;

  private SharedServer(ServerHome home, FileChannel users) throws IOException {
    this.home = home;
    this.users = users;
    this.share = users.lock(0, 1, true);
    this.control = new ServerControl(home);
    this.port = control.ensureRunning();
    this.login = new ServerDatabases(home, port).create(ServerDatabases.MAIN);
  }

  /** Joins the home's server, starting it when nobody has. */
  static SharedServer join(Path folder, Consumer<Finding> notices) {
    synchronized (SERVERS) {
      SharedServer server = SERVERS.computeIfAbsent(folder, home -> open(home, notices));
      server.members++;
      return server;
    }
  }

  private static SharedServer open(Path folder, Consumer<Finding> notices) {
    ServerHome home = ServerHome.prepare(folder);
    try (FileChannel channel = home.startLock();
        FileLock lock = StartLock.take(channel, () -> notices.accept(busy(folder)))) {
      SharedServer server = share(home);
      Runtime.getRuntime().addShutdownHook(new Thread(server::stopIfLast, "postgresql-closer"));
      return server;
    } catch (IOException e) {
      throw new DatabaseException(
          DatabaseFinding.HOME_UNUSABLE, Map.of("home", folder.toString()), e);
    }
  }

  private static Finding busy(Path folder) {
    return DatabaseFinding.SERVER_BUSY.finding(Map.of("home", folder.toString()));
  }

  private static SharedServer share(ServerHome home) throws IOException {
    FileChannel users = home.usersLock();
    try {
      return new SharedServer(home, users);
    } catch (IOException | RuntimeException e) {
      users.close();
      throw e;
    }
  }

  DatabaseLogin login() {
    return login;
  }

  int port() {
    return port;
  }

  ServerDatabases databases() {
    return new ServerDatabases(home, port);
  }

  void leave() {
    synchronized (SERVERS) {
      members--;
      if (members == 0) {
        SERVERS.values().remove(this);
        stopIfLast();
      }
    }
  }

  private synchronized void stopIfLast() {
    if (!users.isOpen()) {
      return;
    }
    try (FileChannel channel = home.startLock();
        FileLock lock = channel.lock();
        FileChannel closing = users) {
      share.release();
      if (isUnused(closing)) {
        control.stop();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUnused(FileChannel users) throws IOException {
    try (FileLock alone = users.tryLock(0, 1, false)) {
      return alone != null;
    }
  }
}
