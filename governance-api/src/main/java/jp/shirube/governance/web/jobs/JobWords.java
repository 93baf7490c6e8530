package jp.shirube.governance.web.jobs;

import java.util.Locale;
import jp.shirube.governance.jobs.Progress;
import jp.shirube.governance.jobs.RunRow;
import jp.shirube.governance.jobs.RunState;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.Standards;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How the pages call runs and what happens to them, in the language of whoever looks. */
@Component("jobWords")
public final class JobWords {

  private final MessageSource texts;
  private final Standard standard = Standards.builtIn();

  JobWords(MessageSource texts) {
    this.texts = texts;
  }

  private String text(Locale locale, String key, Object... arguments) {
    return texts.getMessage(key, arguments, locale);
  }

  /** {@code 001 住民基本台帳 リハーサル2}. */
  public String name(RunRow run) {
    String system = standard.system(run.systemId()).map(BusinessSystem::name).orElse("");
    return run.systemId() + " " + system + " " + area(run.mode(), run.rehearsal());
  }

  /** {@code リハーサル2}. */
  public String area(String mode, int rehearsal) {
    return area(LocaleContextHolder.getLocale(), mode, rehearsal);
  }

  String area(Locale locale, String mode, int rehearsal) {
    return text(locale, "jobs.mode." + mode, rehearsal);
  }

  /** What shows a state besides its word. */
  public String symbol(RunState state) {
    return switch (state) {
      case RUNNING -> "▶";
      case STOPPING -> "◼";
      case INTERRUPTED -> "‖";
      case PASSED -> "●";
      case OVER_THRESHOLD -> "▲";
      case REFUSED -> "×";
      case FAILED -> "✕";
    };
  }

  String state(Locale locale, RunState state) {
    return text(locale, "jobs.state." + state);
  }

  /** The stage, {@code ""} before the first. */
  public String stage(String stage) {
    return stage(LocaleContextHolder.getLocale(), stage);
  }

  String stage(Locale locale, String stage) {
    return stage.isEmpty() ? "" : text(locale, "jobs.stage." + stage);
  }

  /** {@code 12,000 / 48,000件（25 %）}. */
  String progress(Locale locale, RunRow run, Progress progress) {
    return run.expected() == 0
        ? text(locale, "jobs.progress.unknown")
        : text(
            locale,
            "jobs.progress.text",
            Figures.count(progress.read()),
            Figures.count(progress.expected()),
            Integer.toString(progress.percent()));
  }

  /** {@code 26,000件/秒}, {@code ""} when it is not known. */
  String rate(Locale locale, Progress progress) {
    return progress.rate().isEmpty()
        ? ""
        : text(locale, "jobs.progress.rate", Figures.count(progress.rate().getAsLong()));
  }

  /** {@code 残り 約0:01:23}, {@code ""} when it is not known. */
  String left(Locale locale, Progress progress) {
    return progress
        .left()
        .map(left -> text(locale, "jobs.progress.left", Figures.time(left)))
        .orElse("");
  }
}
