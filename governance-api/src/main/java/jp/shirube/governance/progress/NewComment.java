package jp.shirube.governance.progress;

/**
 * Something to be said about a month.
 *
 * @param systemId 業務ID, {@code ""} for the month as a whole
 * @param stepNo number of the step, 0 for a system or the month as a whole
 * @param text what is said
 * @param withVendor whether the vendor of the system reads it, too; of what a vendor says itself it
 *     makes no difference
 */
public record NewComment(String systemId, int stepNo, String text, boolean withVendor) {

  /** The same with lines ended alike and without characters that nobody can see. */
  NewComment cleaned() {
    String plain = text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    return new NewComment(systemId, stepNo, plain, withVendor);
  }
}
