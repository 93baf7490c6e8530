package jp.shirube.governance.coordination;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Vendor;

/** Names of the parties and systems of a municipality, and parties by what people call them. */
public final class PartyNames {

  private static final String VENDOR = "vendor:";

  private final Settings settings;
  private final Map<String, String> vendors;

  public PartyNames(Settings settings) {
    this.settings = settings;
    this.vendors = settings.vendors().stream().collect(Collectors.toMap(Vendor::id, Vendor::name));
  }

  /** The party's name; the programme office's own for {@link Party#OFFICE}. */
  public String of(Party party) {
    if (party.isOffice()) {
      return settings.municipality().programmeOffice();
    }
    return party.isVendor()
        ? vendors.getOrDefault(party.vendor(), party.vendor())
        : party.department();
  }

  /** The system's id and name, {@code ""} for none. */
  public String system(String systemId) {
    return settings.assignments().stream()
        .filter(assigned -> assigned.systemId().equals(systemId))
        .map(assigned -> systemId + " " + assigned.systemName())
        .findFirst()
        .orElse(systemId);
  }

  /**
   * The party that a text names: a department, {@code vendor:<id>}, a vendor's name, or the
   * programme office. Empty when there is none.
   */
  public Optional<Party> party(String text) {
    if (text.equals(settings.municipality().programmeOffice())) {
      return Optional.of(Party.OFFICE);
    }
    if (text.startsWith(VENDOR)) {
      return vendor(text.substring(VENDOR.length()));
    }
    Optional<Party> department =
        settings.assignments().stream()
            .map(Assignment::department)
            .filter(text::equals)
            .findFirst()
            .map(Party::department);
    return department.or(() -> vendor(text));
  }

  private Optional<Party> vendor(String text) {
    return settings.vendors().stream()
        .filter(vendor -> vendor.id().equals(text) || vendor.name().equals(text))
        .findFirst()
        .map(vendor -> Party.vendor(vendor.id()));
  }
}
