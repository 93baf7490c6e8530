package jp.shirube.governance.api.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.api.month.KnownMonths;
import jp.shirube.governance.forecast.CityForecast;
import jp.shirube.governance.forecast.CutoverRules;
import jp.shirube.governance.forecast.Cutovers;
import jp.shirube.governance.forecast.ForecastOptions;
import jp.shirube.governance.forecast.Forecasts;
import jp.shirube.governance.forecast.Scenario;
import jp.shirube.governance.forecast.SystemForecast;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When it will be done, what a delay would do, and whether a cut-over day is possible. */
@Controller
@RequestMapping(Contract.BASE + "/months/{month}/forecast")
class ForecastResource {

  private final KnownMonths known;
  private final Forecasts forecasts;
  private final Cutovers cutovers;

  ForecastResource(KnownMonths known, Forecasts forecasts, Cutovers cutovers) {
    this.known = known;
    this.forecasts = forecasts;
    this.cutovers = cutovers;
  }

  record Outlook(
      LocalDate asOf, long seed, int runs, List<SystemForecast> systems, List<String> assumptions) {

    static Outlook of(CityForecast it) {
      return new Outlook(it.asOf(), it.seed(), it.runs(), it.systems(), it.assumptions());
    }
  }

  record Late(Outlook before, Outlook after) {}

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping
  Answer show(
      Viewer viewer,
      @PathVariable YearMonth month,
      @RequestParam(defaultValue = "2026") long seed,
      @RequestParam(defaultValue = "2000") int runs) {
    ForecastOptions options = new ForecastOptions(seed, runs);
    return Answer.of(Outlook.of(forecasts.of(known.get(viewer, month), options, viewer.actor())));
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/what-if")
  Answer whatIf(
      Viewer viewer,
      @PathVariable YearMonth month,
      @RequestParam(required = false) @Nullable String vendor,
      @RequestParam(required = false) @Nullable String system,
      @RequestParam(defaultValue = "0") int step,
      @RequestParam int weeks) {
    if ((vendor == null) == (system == null)) {
      throw ApiCode.PARAMETER_DIFFERS.refusal(Map.of("name", "vendor, system", "keyword", "oneOf"));
    }
    Scenario late = new Scenario(Reason.text(vendor), Reason.text(system), step, weeks);
    Month found = known.get(viewer, month);
    forecasts.requireWholeCity(found, viewer.actor());
    var whatIf = forecasts.whatIf(found, late, ForecastOptions.USUAL);
    return Answer.of(new Late(Outlook.of(whatIf.before()), Outlook.of(whatIf.after())));
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/cut-over")
  Answer cutover(
      Viewer viewer,
      @PathVariable YearMonth month,
      @RequestParam String system,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
    Month found = known.get(viewer, month);
    return Answer.of(cutovers.check(found, system, day, CutoverRules.USUAL, ForecastOptions.USUAL));
  }
}
