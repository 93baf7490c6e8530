package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.trail.ChainCheck;
import jp.shirube.governance.trail.ChainState;
import jp.shirube.governance.trail.ExportCheck;
import jp.shirube.governance.trail.Notary;
import jp.shirube.governance.trail.Sealer;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.FindingPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code trail verify}: whether the trail is as it was sealed. With a file: whether an export is as
 * it was signed, by the file alone.
 */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class TrailVerifyCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "shirube.trail.verify.file")
  private @Nullable Path file;

  @Option(names = "--key", paramLabel = "PEM", descriptionKey = "shirube.trail.verify.key")
  private @Nullable Path key;

  @Mixin private CityWork work = new CityWork();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Messages messages = Messages.complete();

  @Override
  public Integer call() {
    Path export = file;
    return export == null ? work.run(this::chain) : export(export);
  }

  private int chain(Opened session) {
    TrailRights.require(session.actor());
    Notary notary = Notary.of(session.home());
    long sealed = session.get(Sealer.class).seal(session.municipality(), notary);
    session.say("trail.sealed", Map.of("count", sealed));
    ChainState state =
        session.get(ChainCheck.class).check(session.municipality(), notary, session.actor());
    Map<String, Object> figures =
        Map.of("until", state.until(), "waiting", state.waiting(), "found", state.found());
    session.say(state.isIntact() ? "trail.intact" : "trail.broken", figures);
    session.say("trail.head", Map.of("hash", state.head()));
    session.say("trail.key", Map.of("key", notary.key().id()));
    return told(state.findings());
  }

  private int export(Path export) {
    ExportCheck.Result result = ExportCheck.check(export, key);
    PrintWriter out = spec.commandLine().getOut();
    out.println(result.isIntact() ? intact(result) : broken(result));
    out.println(messages.text("trail.key", Map.of("key", result.keyId())));
    out.flush();
    return told(result.findings());
  }

  private String intact(ExportCheck.Result result) {
    Map<String, Object> figures = new HashMap<>(result.signed());
    figures.put("events", result.events());
    return messages.text("trail.export.intact", figures);
  }

  private String broken(ExportCheck.Result result) {
    return messages.text("trail.export.broken", Map.of("found", result.findings().size()));
  }

  private int told(List<Finding> findings) {
    new FindingPrinter(messages).print(findings, spec.commandLine().getErr());
    return findings.isEmpty() ? ExitCodes.GOOD : ExitCodes.FINDINGS;
  }
}
