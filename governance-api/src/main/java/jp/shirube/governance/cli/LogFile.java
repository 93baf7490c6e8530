package jp.shirube.governance.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The installation's log: {@code <home>/logs/shirube.log}, by day, kept 60 days. */
final class LogFile {

  private static final String NAME = "file";
  private static final String TERMINAL = "terminal";
  private static final int DAYS = 60;
  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX,Asia/Tokyo} %-5level [%thread] %logger{40} - %msg%n%ex";

  private LogFile() {}

  /**
   * Appends everything from INFO on to the file, once for the process. From then on the terminal
   * shows only what commands say to people; where the file cannot be opened, warnings stay there.
   */
  static void open(Path home) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    if (root.getAppender(NAME) == null) {
      RollingFileAppender<ILoggingEvent> file = appender(context, home.resolve("logs"));
      root.addAppender(file);
      if (file.isStarted()) {
        root.detachAppender(TERMINAL);
      }
    }
  }

  private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, Path folder) {
    RollingFileAppender<ILoggingEvent> appender = new PrivateFileAppender();
    appender.setContext(context);
    appender.setName(NAME);
    appender.setFile(folder.resolve("shirube.log").toString());
    appender.setEncoder(encoder(context));
    appender.setRollingPolicy(policy(context, appender, folder));
    appender.start();
    return appender;
  }

  private static PatternLayoutEncoder encoder(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(PATTERN);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.start();
    return encoder;
  }

  private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(
      LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path folder) {
    SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
    policy.setContext(context);
    policy.setParent(appender);
    policy.setFileNamePattern(folder.resolve("shirube.%d{yyyy-MM-dd}.%i.log.gz").toString());
    policy.setMaxFileSize(FileSize.valueOf("50MB"));
    policy.setMaxHistory(DAYS);
    policy.setTotalSizeCap(FileSize.valueOf("2GB"));
    policy.start();
    return policy;
  }
}
