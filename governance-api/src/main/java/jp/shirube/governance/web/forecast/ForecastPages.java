package jp.shirube.governance.web.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.forecast.CityForecast;
import jp.shirube.governance.forecast.CutoverCheck;
import jp.shirube.governance.forecast.CutoverRules;
import jp.shirube.governance.forecast.Cutovers;
import jp.shirube.governance.forecast.ForecastCode;
import jp.shirube.governance.forecast.ForecastOptions;
import jp.shirube.governance.forecast.ForecastSections;
import jp.shirube.governance.forecast.Forecasts;
import jp.shirube.governance.forecast.Scenario;
import jp.shirube.governance.forecast.SystemForecast;
import jp.shirube.governance.forecast.WhatIf;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.web.Choice;
import jp.shirube.governance.web.Download;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.PageFinding;
import jp.shirube.governance.web.PageInput;
import jp.shirube.reports.forecast.ForecastPdf;
import jp.shirube.reports.forecast.ForecastSection;
import jp.shirube.reports.forecast.ForecastSheet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Forecasts by system and step, what-if, and days of cut-over. Nothing is written. */
@Controller
class ForecastPages {

  private static final int MOST_WEEKS = 104;
  private static final int MOST_DAYS = 30;

  private final Forecasts forecasts;
  private final ForecastSections sections;
  private final Cutovers cutovers;
  private final Months months;
  private final Municipalities municipalities;

  ForecastPages(
      Forecasts forecasts,
      ForecastSections sections,
      Cutovers cutovers,
      Months months,
      Municipalities municipalities) {
    this.forecasts = forecasts;
    this.sections = sections;
    this.cutovers = cutovers;
    this.months = months;
    this.municipalities = municipalities;
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/forecast")
  String show(Viewer viewer, Model model) {
    if (months.latest(viewer.municipality()).isEmpty()) {
      return "forecast/empty";
    }
    CityForecast forecast = forecast(viewer);
    model.addAttribute("forecast", forecast);
    model.addAttribute("table", ForecastTable.of(forecast));
    model.addAttribute("whole", viewer.standing().isWholeCity());
    choices(viewer, model);
    return "forecast/forecast";
  }

  private CityForecast forecast(Viewer viewer) {
    return forecasts.of(month(viewer), ForecastOptions.USUAL, viewer.actor());
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/forecast/systems/{system}")
  String system(Viewer viewer, @PathVariable String system, Model model) {
    CityForecast forecast = forecast(viewer);
    SystemForecast found =
        forecast.systems().stream()
            .filter(it -> it.systemId().equals(system))
            .findFirst()
            .orElseThrow(NotFound::new);
    model.addAttribute("forecast", forecast);
    model.addAttribute("system", found);
    return "forecast/system";
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/forecast/export.xlsx")
  ResponseEntity<byte[]> workbook(Viewer viewer) {
    ForecastSection section = sections.of(forecast(viewer));
    return Download.workbook(
        "完了見込み_%s.xlsx".formatted(viewer.municipality()),
        out -> ForecastSheet.render(section, out));
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/forecast/export.pdf")
  ResponseEntity<byte[]> pdf(Viewer viewer) {
    ForecastSection section = sections.of(forecast(viewer));
    return Download.pdf(
        "完了見込み_%s.pdf".formatted(viewer.municipality()), out -> ForecastPdf.render(section, out));
  }

  /**
   * What moves when somebody is late.
   *
   * @param who {@code vendor:B}, or a 業務ID
   */
  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/forecast/what-if")
  String whatIf(
      Viewer viewer,
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String weeks,
      Model model) {
    forecasts.requireWholeCity(month(viewer), viewer.actor());
    Scenario scenario = scenario(who.strip(), step, weeks);
    WhatIf result = forecasts.whatIf(month(viewer), scenario, ForecastOptions.USUAL);
    model.addAttribute("whatIf", result);
    model.addAttribute("systems", result.systems());
    model.addAttribute("steps", result.steps());
    model.addAttribute(
        "years", result.systems().stream().filter(WhatIf.Moved::toAnotherFiscalYear).count());
    model.addAttribute("who", who);
    model.addAttribute("step", step);
    model.addAttribute("weeks", weeks);
    choices(viewer, model);
    return "forecast/what-if";
  }

  private static Scenario scenario(String who, String step, String weeks) {
    PageInput input = new PageInput();
    int late = input.number("page.forecast.weeks", weeks, 1, MOST_WEEKS);
    int no = input.numberOrNone("page.forecast.step", step, 1, 40).orElse(0);
    if (who.isEmpty()) {
      input.add(ForecastCode.SYSTEM_UNKNOWN.finding(Map.of("system", "")));
    }
    input.require();
    return who.startsWith("vendor:")
        ? Scenario.ofVendor(who.substring("vendor:".length()), late)
        : Scenario.ofStep(who, no, late);
  }

  /** Whether a system can be cut over on a day, and when else. */
  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/forecast/cutover")
  String cutover(
      Viewer viewer,
      @RequestParam(defaultValue = "") String system,
      @RequestParam(defaultValue = "") String date,
      @RequestParam(defaultValue = "2") String closed,
      @RequestParam(defaultValue = "5") String quiet,
      Model model) {
    forecasts.requireWholeCity(month(viewer), viewer.actor());
    PageInput input = new PageInput();
    LocalDate day = input.date("page.forecast.cutover-day", date);
    CutoverRules rules =
        new CutoverRules(
            input.number("page.forecast.closed", closed, 1, MOST_DAYS),
            input.number("page.forecast.quiet", quiet, 0, MOST_DAYS));
    input.require();
    CutoverCheck check = cutovers.check(month(viewer), system, day, rules, ForecastOptions.USUAL);
    model.addAttribute("check", check);
    model.addAttribute("reasons", PageFinding.of(check.reasons()));
    model.addAttribute("rules", rules);
    choices(viewer, model);
    return "forecast/cutover";
  }

  private Month month(Viewer viewer) {
    return months.latest(viewer.municipality()).orElseThrow(NotFound::new);
  }

  private void choices(Viewer viewer, Model model) {
    Settings settings = municipalities.find(viewer.municipality()).orElseThrow();
    List<Choice> vendors =
        settings.vendors().stream().map(it -> new Choice("vendor:" + it.id(), it.name())).toList();
    List<Choice> systems =
        settings.assignments().stream()
            .map(it -> new Choice(it.systemId(), it.systemId() + " " + it.systemName()))
            .toList();
    model.addAttribute("vendorChoices", vendors);
    model.addAttribute("systemChoices", systems);
  }
}
