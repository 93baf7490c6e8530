package jp.shirube.governance.web.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.chart.ChartName;
import jp.shirube.governance.chart.ChartSeries;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.reports.chart.Chart;
import org.springframework.stereotype.Component;

/** Puts the page of charts together. */
@Component
class ChartsDesk {

  private final ChartSeries series;
  private final Municipalities municipalities;

  ChartsDesk(ChartSeries series, Municipalities municipalities) {
    this.series = series;
    this.municipalities = municipalities;
  }

  ChartsView view(Viewer viewer, ChartFilter wanted) {
    Standing filter = wanted.of(viewer);
    List<ChartsView.Picture> pictures =
        Arrays.stream(ChartName.values()).flatMap(name -> picture(viewer, name, filter)).toList();
    if (!viewer.standing().isWholeCity()) {
      return new ChartsView(pictures, filter, List.of(), List.of());
    }
    Settings settings = municipalities.find(viewer.municipality()).orElseThrow();
    List<String> departments =
        settings.assignments().stream().map(Assignment::department).distinct().toList();
    return new ChartsView(pictures, filter, departments, settings.vendors());
  }

  private Stream<ChartsView.Picture> picture(Viewer viewer, ChartName name, Standing filter) {
    return series.chart(viewer.municipality(), name, filter).stream()
        .filter(chart -> !chart.isEmpty())
        .map(chart -> ChartsView.Picture.of(name, chart, filter));
  }

  /** A chart by its name in addresses; empty when there is none. */
  Optional<Chart> chart(Viewer viewer, String path, ChartFilter wanted) {
    return ChartName.of(path)
        .flatMap(name -> series.chart(viewer.municipality(), name, wanted.of(viewer)))
        .filter(chart -> !chart.isEmpty());
  }
}
