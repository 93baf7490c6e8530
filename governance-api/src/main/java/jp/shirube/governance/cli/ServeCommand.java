package jp.shirube.governance.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.web.PageServer;
import jp.shirube.governance.web.ServeOptions;
import jp.shirube.migration.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: serves the pages until the process is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      descriptionKey = "serve.port")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      descriptionKey = "serve.address")
  private String address = "127.0.0.1";

  @Mixin private CityWork work = new CityWork();

  private final UntilStopped running = new UntilStopped();

  @Override
  public Integer call() {
    return running.run(() -> work.run(this::serve));
  }

  private int serve(Opened session) {
    ServeOptions options = new ServeOptions(address, port, session.home(), Map.of());
    try (PageServer server = PageServer.start(session.governance(), options)) {
      session.say("serve.ready", Map.of("address", address, "port", server.port() + ""));
      running.waitForStop();
    }
    session.say("serve.stopped", Map.of());
    return ExitCodes.GOOD;
  }
}
