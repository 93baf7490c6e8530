package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunFinding;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.run.RunSummary.Result;

/** Says with which command a run that stopped goes on, with the options it needs here. */
final class RecoverHint {

  private static final Set<FindingCode> CLOSED =
      Set.of(RunFinding.NOT_RECONCILED, RunFinding.NOT_RESUMABLE, RunFinding.DISCARDED);
  private static final String PLAIN = "[\\p{L}\\p{N}_./:@=+,-]+";

  private final Messages messages;
  private final InstallationOptions installation;

  RecoverHint(Messages messages, InstallationOptions installation) {
    this.messages = messages;
    this.installation = installation;
  }

  /** Prints one line, when a run can be resumed. */
  void print(List<RunSummary> summaries, PrintWriter err) {
    if (summaries.stream().anyMatch(RecoverHint::isOpen)) {
      err.println(messages.text("recover.hint", Map.of("command", command())));
      err.flush();
    }
  }

  private static boolean isOpen(RunSummary summary) {
    return summary.result() == Result.FAILED
        && summary.runId() > 0
        && summary.mode() != Mode.DRY_RUN
        && summary.refusals().stream().noneMatch(each -> CLOSED.contains(each.code()));
  }

  private String command() {
    List<String> words = new ArrayList<>(List.of("shirube", "recover"));
    words.addAll(List.of("--home", installation.home().toString()));
    String url = installation.databaseUrl();
    if (url != null) {
      words.addAll(List.of("--db", withoutPassword(url)));
    }
    if (!installation.municipality().equals(MunicipalityOption.DEFAULT)) {
      words.addAll(List.of("--municipality", installation.municipality()));
    }
    return words.stream().map(RecoverHint::quoted).collect(Collectors.joining(" "));
  }

  private static String withoutPassword(String url) {
    return url.replaceAll("([?&]password=)[^&]*", "$1****");
  }

  private static String quoted(String word) {
    return word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
