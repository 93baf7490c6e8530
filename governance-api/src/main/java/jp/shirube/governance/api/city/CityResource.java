package jp.shirube.governance.api.city;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Municipality;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Vendor;
import jp.shirube.governance.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The municipality as it is set up. */
@Controller
@RequestMapping(Contract.BASE)
class CityResource {

  private final Municipalities municipalities;

  CityResource(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  record Me(
      String id, String name, String role, String department, String vendor, Municipality of) {}

  record City(Municipality municipality, List<Vendor> vendors, List<Assignment> systems) {}

  @Needs(Permission.SIGNED_IN)
  @GetMapping("/me")
  Answer me(Viewer viewer) {
    var person = viewer.person();
    return Answer.of(
        new Me(
            person.id(),
            person.name(),
            person.role().name(),
            person.department(),
            person.vendor(),
            settings(viewer).municipality()));
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/municipality")
  Answer municipality(Viewer viewer) {
    Settings settings = settings(viewer);
    Set<String> seen =
        settings.assignments().stream().map(Assignment::vendor).collect(Collectors.toSet());
    List<Vendor> vendors =
        settings.vendors().stream().filter(vendor -> seen.contains(vendor.id())).toList();
    return Answer.of(new City(settings.municipality(), vendors, settings.assignments()));
  }

  private Settings settings(Viewer viewer) {
    return municipalities.find(viewer.municipality()).orElseThrow(ApiCode.NOT_FOUND::refusal);
  }
}
