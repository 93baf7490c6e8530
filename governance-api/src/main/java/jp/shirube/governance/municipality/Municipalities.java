package jp.shirube.governance.municipality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** How municipalities are set up, in the database. */
@Component
public class Municipalities {

  private final MunicipalityMapper rows;
  private final Tenancy tenancy;
  private final AuditTrail audit;

  Municipalities(MunicipalityMapper rows, Tenancy tenancy, AuditTrail audit) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  /** The settings of a municipality, empty while no business system is assigned. */
  public Optional<Settings> find(String code) {
    return tenancy
        .call(code, () -> Optional.ofNullable(rows.municipality(code)).map(this::read))
        .filter(settings -> !settings.assignments().isEmpty());
  }

  /** Sets a municipality up, or changes how it is. */
  public void put(Settings settings, Actor actor) {
    String code = settings.municipality().code();
    tenancy.run(
        code,
        () -> {
          write(code, settings);
          audit.record(actor, "municipality.put", "municipality/" + code, Map.of());
        });
  }

  private Settings read(Municipality municipality) {
    String code = municipality.code();
    return new Settings(municipality, rows.vendors(code), rows.assignments(code));
  }

  private void write(String code, Settings settings) {
    rows.put(settings.municipality());
    settings.vendors().forEach(vendor -> rows.putVendor(code, vendor));
    List<String> departments =
        settings.assignments().stream().map(Assignment::department).distinct().toList();
    for (int i = 0; i < departments.size(); i++) {
      rows.putDepartment(code, departments.get(i), i + 1);
    }
    settings.assignments().forEach(assignment -> rows.putAssignment(code, assignment));
  }
}
