package jp.shirube.governance.mappingdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Severity;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The findings of checks and the items that definitions use, to be read. */
@Component
public class MappingFindings {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private static final String SELECTED =
      " from app.mapping_finding where check_id = :check"
          + " and (:severity::text is null or severity = :severity)"
          + " and (:sheet = '' or sheet = :sheet)";

  private static final String USES =
      """
      select v.id as version_id, coalesce(a.system_name, v.system_id) as system_name,
             n.name as vendor_name, v.number, e.to_state as state, u.file_id, u.inputs, u.rules,
             u.line
        from app.mapping_use u
        join app.mapping_check c on c.id = u.check_id
        join app.mapping_version v on v.id = c.version_id
        join app.vendor n on n.municipality = v.municipality and n.vendor = v.vendor
        left join app.system_assignment a
          on a.municipality = v.municipality and a.system_id = v.system_id
        join lateral (select to_state from app.mapping_event l
                       where l.version_id = v.id order by l.number desc limit 1) e on true
       where u.municipality = :municipality and u.group_id = :group and u.item = :item
         and c.edition = :edition and e.to_state <> 'RETIRED'
         and c.id = (select max(l.id) from app.mapping_check l where l.version_id = v.id)
       order by a.display_order, v.vendor, v.number desc, u.position
      """;

  private final JdbcClient client;
  private final Tenancy tenancy;
  private final People people;
  private final AuditTrail audit;
  private final JsonMapper json = JsonMapper.shared();

  MappingFindings(
      @Qualifier("appDataSource") DataSource app,
      Tenancy tenancy,
      People people,
      AuditTrail audit) {
    this.client = JdbcClient.create(app);
    this.tenancy = tenancy;
    this.people = people;
    this.audit = audit;
  }

  /** Findings of a check in the order of the workbook, from one on. */
  public List<DeskFinding> of(
      String municipality,
      MappingCheck check,
      FindingFilter filter,
      int from,
      int count,
      Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () ->
            client
                .sql("select *" + SELECTED + " order by position limit :count offset :from")
                .param("check", check.id())
                .param("severity", name(filter.severity()))
                .param("sheet", filter.sheet())
                .param("count", count)
                .param("from", from)
                .query((row, i) -> read(row))
                .list());
  }

  /** Every finding of a version's check to be taken away; that it was taken is written down. */
  public List<DeskFinding> take(
      String municipality, MappingVersion version, MappingCheck check, Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () -> {
          String object = MappingVersions.object(version.id());
          audit.record(reader, "mapping.findings-download", object, Map.of());
          return of(municipality, check, FindingFilter.ALL, 0, Integer.MAX_VALUE, reader);
        });
  }

  /** How many findings each sheet has of each severity, in the order of the workbook. */
  public List<FindingCount> counts(String municipality, MappingCheck check, Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () ->
            client
                .sql(
                    "select sheet, severity, count(*)::int as count"
                        + " from app.mapping_finding where check_id = ?"
                        + " group by sheet, severity order by min(position), severity")
                .param(check.id())
                .query(FindingCount.class)
                .list());
  }

  /** The versions in use that fill a standard item of an edition, by system and vendor. */
  public List<ItemUse> usesOf(
      String municipality, String edition, String groupId, String item, Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () ->
            client
                .sql(USES)
                .param("municipality", municipality)
                .param("edition", edition)
                .param("group", groupId)
                .param("item", item)
                .query(ItemUse.class)
                .list());
  }

  private static @Nullable String name(@Nullable Severity severity) {
    return severity == null ? null : severity.name();
  }

  private DeskFinding read(ResultSet row) throws SQLException {
    return new DeskFinding(
        row.getInt("position"),
        row.getString("code"),
        Severity.valueOf(row.getString("severity")),
        row.getString("sheet"),
        row.getLong("line"),
        row.getString("heading"),
        row.getString("item"),
        json.readValue(row.getString("arguments"), TEXTS));
  }
}
