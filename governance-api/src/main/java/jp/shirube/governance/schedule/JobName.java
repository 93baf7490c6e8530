package jp.shirube.governance.schedule;

import java.util.Locale;

/** The jobs that run by themselves; labels are messages. */
public enum JobName {
  /** Opens the months whose day has come and tells everybody. */
  OPEN_MONTH,
  /** Reminds those who still owe something to a month. */
  REMIND,
  /** Sends what waits in the outbox. */
  SEND_MAIL;

  /** Name on the command line and in the store of Spring Batch, such as {@code open-month}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Message key of the label. */
  public String key() {
    return "schedule.job." + name();
  }
}
