package jp.shirube.governance.web.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.web.Choice;

/** What can be chosen in the forms of this page; a vendor is offered no other vendor. */
record Choices(List<Choice> parties, List<Choice> systems) {

  static Choices of(Settings settings, Viewer viewer) {
    return new Choices(
        Stream.concat(Stream.of(office(settings)), outside(settings, viewer).stream()).toList(),
        systems(settings, viewer));
  }

  /** Departments and vendors, those that can be given something to read. */
  static List<Choice> outside(Settings settings, Viewer viewer) {
    String own = viewer.standing().vendor();
    List<Choice> parties = new ArrayList<>();
    settings.assignments().stream()
        .map(Assignment::department)
        .distinct()
        .forEach(department -> parties.add(new Choice(department, department)));
    settings.vendors().stream()
        .filter(vendor -> own.isEmpty() || own.equals(vendor.id()))
        .forEach(vendor -> parties.add(new Choice("vendor:" + vendor.id(), vendor.name())));
    return parties;
  }

  private static Choice office(Settings settings) {
    String name = settings.municipality().programmeOffice();
    return new Choice(name, name);
  }

  private static List<Choice> systems(Settings settings, Viewer viewer) {
    String own = viewer.standing().vendor();
    return settings.assignments().stream()
        .filter(it -> own.isEmpty() || own.equals(it.vendor()))
        .map(it -> new Choice(it.systemId(), it.systemId() + " " + it.systemName()))
        .toList();
  }

  /** The value of a party in these choices. */
  static String value(Party party, Settings settings) {
    if (party.isOffice()) {
      return settings.municipality().programmeOffice();
    }
    return party.isVendor() ? "vendor:" + party.vendor() : party.department();
  }
}
