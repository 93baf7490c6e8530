package jp.shirube.migration.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settings of the embedded server: durable, reachable from this machine only, quiet about the
 * values of rows, and with room for bulk loads.
 */
final class ServerSettings {

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "100"),
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("password_encryption", "scram-sha-256"),
          Map.entry("timezone", "Asia/Tokyo"),
          Map.entry("log_timezone", "Asia/Tokyo"),
          // An error's text may hold the values of a row: neither it nor its statement is logged.
          Map.entry("log_min_messages", "log"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("shared_buffers", "256MB"),
          Map.entry("wal_buffers", "16MB"),
          Map.entry("max_wal_size", "4GB"),
          Map.entry("min_wal_size", "256MB"),
          Map.entry("checkpoint_timeout", "15min"),
          Map.entry("maintenance_work_mem", "256MB"),
          Map.entry("work_mem", "32MB"),
          Map.entry("jit", "off"));

  private ServerSettings() {}

  /** The content of {@code shirube.conf}. */
  static String text(int port) {
    Map<String, String> settings = new TreeMap<>(SETTINGS);
    settings.put("port", Integer.toString(port));
    if (System.getProperty("os.name", "").startsWith("Linux")) {
      // Sessions of a killed process end soon even while they work, and their locks with them.
      settings.put("client_connection_check_interval", "2s");
    }
    return settings.entrySet().stream()
        .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
        .collect(Collectors.joining());
  }
}
