package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.util.Collection;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;

/** Prints findings for people, one line each: severity, code, place, sentence, remedy. */
public final class FindingPrinter {

  private final Messages messages;

  public FindingPrinter(Messages messages) {
    this.messages = messages;
  }

  /** Prints to the writer and flushes it. */
  public void print(Collection<Finding> findings, PrintWriter out) {
    findings.forEach(finding -> out.println(messages.line(finding)));
    out.flush();
  }
}
