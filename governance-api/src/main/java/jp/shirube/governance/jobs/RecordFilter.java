package jp.shirube.governance.jobs;

/**
 * Which rejected records somebody wants to see.
 *
 * @param code finding code, {@code ""} for all
 * @param item standard item, {@code ""} for all
 * @param file position of the file in the mapping, 0 for all
 * @param page page of the list, from 1
 */
public record RecordFilter(String code, String item, int file, int page) {

  /** Records on a page. */
  public static final int PAGE_SIZE = 50;

  public static final RecordFilter ALL = new RecordFilter("", "", 0, 1);

  public RecordFilter {
    page = Math.max(1, page);
  }

  /** Rows before the page. */
  public long offset() {
    return (page - 1L) * PAGE_SIZE;
  }
}
