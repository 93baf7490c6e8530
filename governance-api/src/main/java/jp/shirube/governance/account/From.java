package jp.shirube.governance.account;

/**
 * Where somebody signs in from.
 *
 * @param origin address, see {@link jp.shirube.migration.actor.Actor#origin()}
 * @param browser what the browser calls itself, {@code ""} when it does not say
 */
public record From(String origin, String browser) {

  private static final int LONGEST = 200;

  public From {
    browser = browser.length() > LONGEST ? browser.substring(0, LONGEST) : browser;
  }
}
