package jp.shirube.migration.source;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a scan over a whole file found.
 *
 * @param records records, header lines and empty lines at the end not counted
 * @param total sum of the total field over the records where it is a number; 0 without one
 * @param partitions in file order
 * @param header first header line as text, {@code ""} when there is none
 * @param foreign whether its first records speak for another charset than the layout's
 */
public record ScanResult(
    long records, BigDecimal total, List<Partition> partitions, String header, boolean foreign) {

  public ScanResult {
    partitions = List.copyOf(partitions);
  }
}
