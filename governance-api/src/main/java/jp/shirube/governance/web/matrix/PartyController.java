package jp.shirube.governance.web.matrix;

import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a department or a vendor has before it, and the months with their rates. */
@Controller
class PartyController {

  private final PartyReader parties;
  private final MonthChoice months;
  private final RatesReader rates;

  PartyController(PartyReader parties, MonthChoice months, RatesReader rates) {
    this.parties = parties;
    this.months = months;
    this.rates = rates;
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/steps/department/{department}")
  String department(
      @PathVariable String department,
      @RequestParam(defaultValue = "") String month,
      Viewer viewer,
      Model model) {
    model.addAttribute(
        "page", parties.department(months.get(viewer.municipality(), month), department, viewer));
    return "matrix/party";
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/steps/vendor/{vendor}")
  String vendor(
      @PathVariable String vendor,
      @RequestParam(defaultValue = "") String month,
      Viewer viewer,
      Model model) {
    model.addAttribute(
        "page", parties.vendor(months.get(viewer.municipality(), month), vendor, viewer));
    return "matrix/party";
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/steps/months")
  String months(Viewer viewer, Model model) {
    model.addAttribute("rates", rates.read(viewer.municipality()));
    return "matrix/months";
  }
}
