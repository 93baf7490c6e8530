package jp.shirube.migration.publish;

/**
 * Where standard tables are published.
 *
 * @param municipality 6-digit 市区町村コード
 * @param rehearsal number of the rehearsal, 0 for the cut-over
 */
public record PublicationArea(String municipality, int rehearsal) {

  public PublicationArea {
    if (!municipality.matches("\\d{6}") || rehearsal < 0) {
      throw new IllegalArgumentException("no area: " + municipality + ", " + rehearsal);
    }
  }

  /** {@code std_<municipality>}, of a rehearsal {@code std_<municipality>_r<n>}. */
  public String schema() {
    return "std_" + municipality + (rehearsal == 0 ? "" : "_r" + rehearsal);
  }
}
