package jp.shirube.migration.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import jp.shirube.migration.actor.Actor;

/** Who runs a command: the user of the operating system, in a role, from this host. */
public final class CommandActor {

  private CommandActor() {}

  /** The user of this process in a role. */
  public static Actor inRole(Actor.Role role) {
    String user = System.getProperty("user.name", "");
    return new Actor(user, user, role, "cli:" + host());
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
