package jp.shirube.governance.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.web.PageServer;
import jp.shirube.governance.web.ServeArguments;
import jp.shirube.governance.web.UntilStopped;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code serve}: serves the pages until the process is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

  @Mixin private ServeArguments arguments = new ServeArguments();
  @Mixin private CityWork work = new CityWork();

  private final UntilStopped running = new UntilStopped();

  @Override
  public Integer call() {
    return running.run(() -> work.run(this::serve));
  }

  private int serve(Opened session) {
    try (PageServer server =
        PageServer.start(session.governance(), arguments.options(session.home()))) {
      session.say("serve.ready", Map.of("url", arguments.url(server)));
      running.waitForStop();
    }
    session.say("serve.stopped", Map.of());
    return ExitCodes.GOOD;
  }
}
