package jp.shirube.governance.web.rollup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.cities.CitiesCode;
import jp.shirube.governance.cities.Rollup;
import jp.shirube.governance.cities.RollupExport;
import jp.shirube.governance.cities.RollupSheets;
import jp.shirube.governance.cities.Rollups;
import jp.shirube.governance.cities.SubmittedStates;
import jp.shirube.governance.cities.SubmittedStates.State;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.governance.web.Download;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.PageInput;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Roll-ups. Their handlers are bound to no municipality: every read is one of the reader's own, see
 * {@link jp.shirube.governance.municipality.Tenancy#read}.
 */
@Controller
class RollupPages {

  private final Rollups rollups;
  private final RollupSheets sheets;
  private final RollupExport export;
  private final SubmittedStates states;

  RollupPages(Rollups rollups, RollupSheets sheets, RollupExport export, SubmittedStates states) {
    this.rollups = rollups;
    this.sheets = sheets;
    this.export = export;
    this.states = states;
  }

  /**
   * @param by municipality, system, step or phase
   */
  @Needs(Permission.ROLLUP_VIEW)
  @GetMapping("/rollup")
  String show(
      Viewer viewer,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "municipality") String by,
      @RequestParam(defaultValue = "") String prefecture,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String punctuality,
      @RequestParam(defaultValue = "") String only,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Reader reader = reader(viewer);
    List<YearMonth> months = rollups.months(reader);
    model.addAttribute("months", months);
    model.addAttribute("nation", reader.isNation());
    if (months.isEmpty()) {
      return "rollup/empty";
    }
    YearMonth asked = PageInput.month(month, months.get(0));
    Rollup rollup = rollups.of(reader, asked);
    PlaceFilter filter = new PlaceFilter(prefecture, text, punctuality, only);
    model.addAttribute("rollup", rollup);
    model.addAttribute("by", by);
    model.addAttribute("filter", filter);
    switch (by) {
      case "system" -> model.addAttribute("table", sheets.systems(reader, asked));
      case "step" -> model.addAttribute("table", sheets.steps(reader, asked));
      case "phase" -> model.addAttribute("table", sheets.phases(reader, asked));
      default -> model.addAttribute("places", PlacePage.of(filter.of(rollup), page));
    }
    return "rollup/rollup";
  }

  /** What one municipality submitted in its latest revision. */
  @Needs(Permission.ROLLUP_VIEW)
  @GetMapping("/rollup/{municipality}")
  String place(
      Viewer viewer,
      @PathVariable String municipality,
      @RequestParam(defaultValue = "") String month,
      Model model) {
    Reader reader = reader(viewer);
    YearMonth asked = PageInput.month(month, latest(reader));
    List<State> submitted = states.of(reader, asked, municipality);
    if (submitted.isEmpty()) {
      throw new NotFound();
    }
    model.addAttribute("month", asked);
    model.addAttribute("place", SubmittedPlace.of(submitted, asked.atEndOfMonth()));
    return "rollup/place";
  }

  /** Every submitted state; written while it is read. */
  @Needs(Permission.ROLLUP_VIEW)
  @GetMapping("/rollup/export.csv")
  void csv(
      Viewer viewer, @RequestParam(defaultValue = "") String month, HttpServletResponse response)
      throws IOException {
    Reader reader = reader(viewer);
    YearMonth asked = PageInput.month(month, latest(reader));
    response.setContentType("text/csv;charset=UTF-8");
    name(response, asked, ".csv");
    export.csv(reader, asked, response.getOutputStream());
  }

  /** Roll-ups and every submitted state as a workbook. */
  @Needs(Permission.ROLLUP_VIEW)
  @GetMapping("/rollup/export.xlsx")
  void workbook(
      Viewer viewer, @RequestParam(defaultValue = "") String month, HttpServletResponse response)
      throws IOException {
    Reader reader = reader(viewer);
    YearMonth asked = PageInput.month(month, latest(reader));
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    name(response, asked, ".xlsx");
    export.workbook(reader, asked, response.getOutputStream());
  }

  private static void name(HttpServletResponse response, YearMonth month, String ending) {
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, Download.disposition("広域集計_" + month + ending));
  }

  private YearMonth latest(Reader reader) {
    return rollups
        .latestMonth(reader)
        .orElseThrow(() -> CitiesCode.NOTHING_SUBMITTED.exception(Map.of()));
  }

  private static Reader reader(Viewer viewer) {
    return viewer
        .reader()
        .orElseThrow(() -> CitiesCode.NO_READER.exception(Map.of("person", viewer.person().id())));
  }
}
