package jp.shirube.governance.web.charts;

import java.util.List;
import jp.shirube.governance.chart.ChartName;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Vendor;
import jp.shirube.reports.chart.Chart;
import jp.shirube.reports.chart.ChartPictures;
import jp.shirube.reports.chart.ChartTable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of charts shows.
 *
 * @param pictures the charts that have something to show
 * @param filter whose they are
 * @param departments departments to choose from, none for who sees one only
 * @param vendors vendors to choose from, none for who sees one only
 */
record ChartsView(
    List<Picture> pictures, Standing filter, List<String> departments, List<Vendor> vendors) {

  /**
   * A chart.
   *
   * @param path its name in addresses
   * @param svg address of the picture
   * @param png address of the picture to take away
   */
  record Picture(
      String path,
      String svg,
      String png,
      String title,
      String text,
      int width,
      int height,
      ChartTable table) {

    static Picture of(ChartName name, Chart chart, Standing filter) {
      return new Picture(
          name.path(),
          address(name, ".svg", filter),
          address(name, ".png", filter),
          chart.title(),
          chart.description(),
          ChartPictures.WIDTH,
          chart.height(),
          chart.table());
    }

    private static String address(ChartName name, String kind, Standing filter) {
      return UriComponentsBuilder.fromPath("/charts/" + name.path() + kind)
          .queryParam("department", "{department}")
          .queryParam("vendor", "{vendor}")
          .encode()
          .buildAndExpand(filter.department(), filter.vendor())
          .toUriString();
    }
  }
}
