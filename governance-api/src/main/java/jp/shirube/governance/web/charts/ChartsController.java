package jp.shirube.governance.web.charts;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.reports.chart.Chart;
import jp.shirube.reports.chart.ChartPictures;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Charts of how far the work is. */
@Controller
class ChartsController {

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
  private static final int SCALE = 2;

  private final ChartsDesk desk;

  ChartsController(ChartsDesk desk) {
    this.desk = desk;
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/charts")
  String charts(Viewer viewer, ChartFilter filter, Model model) {
    model.addAttribute("charts", desk.view(viewer, filter));
    return "charts/charts";
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/charts/{name:[a-z-]+}.svg")
  ResponseEntity<String> svg(Viewer viewer, @PathVariable String name, ChartFilter filter) {
    String picture = ChartPictures.svg(chart(viewer, name, filter));
    return ResponseEntity.ok().contentType(SVG).body(picture);
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/charts/{name:[a-z-]+}.png")
  ResponseEntity<byte[]> png(Viewer viewer, @PathVariable String name, ChartFilter filter) {
    byte[] picture = ChartPictures.png(chart(viewer, name, filter), SCALE);
    String file = ContentDisposition.attachment().filename(name + ".png").build().toString();
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .header(HttpHeaders.CONTENT_DISPOSITION, file)
        .body(picture);
  }

  private Chart chart(Viewer viewer, String name, ChartFilter filter) {
    return desk.chart(viewer, name, filter).orElseThrow(NotFound::new);
  }
}
