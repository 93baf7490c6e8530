package jp.shirube.migration.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** Makes, starts and stops the server process of a home folder. The caller holds the start lock. */
final class ServerControl {

  private static final String OWN_SETTINGS = "shirube.conf";
  private static final String START_WAIT_SECONDS = "600";
  private static final String STOP_WAIT_SECONDS = "60";

  private final ServerHome home;
  private final ServerTools tools;

  ServerControl(ServerHome home) throws IOException {
    this.home = home;
    this.tools = new ServerTools(ServerBinaries.unpack(home.binaries()), home.toolLog());
  }

  /** The port of the running server, which is made and started when it is not there. */
  int ensureRunning() throws IOException {
    if (!Files.exists(home.data())) {
      make();
    }
    PostmasterFile postmaster = new PostmasterFile(home.data());
    Optional<Integer> running = postmaster.runningPort();
    return running.isPresent() ? running.get() : start(postmaster);
  }

  private void make() throws IOException {
    Path fresh = home.newData();
    FileSystemUtils.deleteRecursively(fresh);
    home.superuserPassword();
    tools.run(
        "initdb",
        "--pgdata=" + fresh,
        "--username=" + ServerDatabases.SUPERUSER,
        "--pwfile=" + home.superuserPasswordFile(),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--no-locale",
        "--data-checksums");
    Files.writeString(
        fresh.resolve("postgresql.conf"),
        "include '" + OWN_SETTINGS + "'\n",
        StandardOpenOption.APPEND);
    Files.move(fresh, home.data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private int start(PostmasterFile postmaster) throws IOException {
    postmaster.removeIfForeign();
    int port = freePort();
    Files.writeString(home.data().resolve(OWN_SETTINGS), ServerSettings.text(port));
    tools.run(
        "pg_ctl",
        "start",
        "--pgdata=" + home.data(),
        "--log=" + home.serverLog(),
        "--wait",
        "--timeout=" + START_WAIT_SECONDS);
    return port;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Stops the server, unless it was ended otherwise. */
  void stop() throws IOException {
    if (new PostmasterFile(home.data()).runningPort().isEmpty()) {
      return;
    }
    tools.run(
        "pg_ctl",
        "stop",
        "--pgdata=" + home.data(),
        "--mode=fast",
        "--wait",
        "--timeout=" + STOP_WAIT_SECONDS);
  }
}
