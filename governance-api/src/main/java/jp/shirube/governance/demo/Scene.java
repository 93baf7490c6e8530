package jp.shirube.governance.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.ConsoleProgress;

/**
 * Where the demonstration is played.
 *
 * @param home the installation's folder
 * @param out folder for everything it makes
 * @param clock what it takes for now
 * @param editions editions of the standard
 * @param operator the person at the keyboard
 * @param progress shows how far runs are
 * @param terminal takes sentences
 * @param messages the sentences
 */
record Scene(
    Path home,
    Path out,
    Clock clock,
    EditionStore editions,
    Actor operator,
    ConsoleProgress progress,
    PrintWriter terminal,
    Messages messages) {

  void say(String key, String name, Object value) {
    terminal.println(messages.text(key, Map.of(name, value)));
    terminal.flush();
  }
}
