package jp.shirube.governance.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.shirube.governance.context.Governance;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The server of the pages over opened modules. */
public final class PageServer implements AutoCloseable {

  static {
    // The log is set up by whoever starts the process; Spring Boot would set it up anew.
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  private final ConfigurableApplicationContext context;

  private PageServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts it; it answers when this returns.
   *
   * @param governance stays open when the server closes
   * @throws jp.shirube.mappings.finding.FindingException when the port is taken
   */
  public static PageServer start(Governance governance, ServeOptions options) {
    try {
      return new PageServer(run(governance, options));
    } catch (RuntimeException fault) {
      throw explained(fault, options);
    }
  }

  private static ConfigurableApplicationContext run(Governance governance, ServeOptions options) {
    return new SpringApplicationBuilder(WebApplication.class)
        .parent(governance.context())
        .web(WebApplicationType.SERVLET)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .properties(properties(options))
        .initializers(
            context -> context.getBeanFactory().registerSingleton("serveOptions", options))
        .run();
  }

  private static RuntimeException explained(RuntimeException fault, ServeOptions options) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException || cause instanceof ConnectorStartFailedException) {
        return WebCode.PORT_IN_USE.exception(
            Map.of("address", options.address(), "port", "" + options.port()));
      }
    }
    return fault;
  }

  private static Map<String, Object> properties(ServeOptions options) {
    Map<String, Object> properties = new HashMap<>(WebDefaults.ALL);
    properties.put("server.address", options.address());
    properties.put("server.port", options.port());
    properties.put("server.servlet.session.cookie.name", options.cookie("SHIRUBE"));
    properties.putAll(options.settings());
    return properties;
  }

  /** The port that it listens on. */
  public int port() {
    return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
  }

  /** A part of the server. */
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
