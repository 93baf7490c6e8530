package jp.shirube.migration.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunFinding;
import org.jspecify.annotations.Nullable;

/** Checks options of {@code migrate} against each other and tells all that is wrong at once. */
final class OptionChecks {

  private static final Messages MESSAGES = Messages.japanese("run");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Finding> findings = new ArrayList<>();

  void rehearsal(Mode mode, @Nullable Integer number) {
    if (number != null && mode != Mode.REHEARSAL) {
      bad("--rehearsal", number.toString(), "option.rehearsal-only");
    } else if (number != null && number < 1) {
      bad("--rehearsal", number.toString(), "option.from-1");
    }
  }

  void approver(Mode mode, @Nullable String name) {
    if (mode == Mode.CUTOVER && (name == null || name.isBlank())) {
      findings.add(Finding.of(RunFinding.NO_APPROVER, Place.NOWHERE));
    }
  }

  void threshold(@Nullable BigDecimal percent) {
    if (percent != null && (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)) {
      bad("--threshold", percent.toPlainString(), "option.percent");
    }
  }

  void path(String option, Path path) {
    if (Files.notExists(path)) {
      findings.add(
          Finding.of(
              RunFinding.NO_SUCH_PATH,
              Place.NOWHERE,
              Map.of("option", option, "path", path.toString())));
    }
  }

  void output(Path folder) {
    findings.addAll(OutputProbe.place(folder));
  }

  private void bad(String option, String value, String allowed) {
    findings.add(
        Finding.of(
            RunFinding.BAD_OPTION,
            Place.NOWHERE,
            Map.of("option", option, "value", value, "allowed", MESSAGES.text(allowed))));
  }

  /**
   * @throws CommandException wrong use, when something was found
   */
  void demand() {
    if (!findings.isEmpty()) {
      throw new CommandException(ExitCodes.WRONG_USE, findings);
    }
  }
}
