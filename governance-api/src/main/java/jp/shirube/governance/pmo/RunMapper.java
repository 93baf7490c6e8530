package jp.shirube.governance.pmo;

import java.time.OffsetDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Ended migration runs with their counts summed up. */
@Mapper
interface RunMapper {

  /** A run; see app.run for the columns. */
  record Row(
      String systemId,
      String systemName,
      String vendorName,
      String mode,
      int number,
      int rehearsal,
      String result,
      String edition,
      String mappingVersion,
      @Nullable String approvedBy,
      OffsetDateTime started,
      OffsetDateTime ended,
      long read,
      long mapped,
      long rejected,
      long excluded,
      long emitted,
      long published,
      long withdrawn) {}

  /** The latest rehearsal of the municipality, 0 when there was none. */
  @Select("select coalesce(max(rehearsal), 0) from app.run where municipality = #{municipality}")
  int lastRehearsal(@Param("municipality") String municipality);

  /**
   * Runs after that of the month's opening, up to the opening of the next month: dry runs,
   * rehearsals by their number, the cut-over, of each the systems in their order.
   */
  @Select(
      """
      select r.system_id, a.system_name, v.name as vendor_name, r.mode, r.number, r.rehearsal,
             r.result, r.edition, r.mapping_version, r.approved_by, r.started, r.ended,
             f.read, f.mapped, f.rejected, f.excluded, g.emitted, g.published, g.withdrawn
        from app.pmo_month m
        join app.run r on r.municipality = m.municipality and r.id > m.runs_after
        join app.system_assignment a
          on a.municipality = r.municipality and a.system_id = r.system_id
        join app.vendor v on v.municipality = r.municipality and v.vendor = r.vendor
        cross join lateral (
             select coalesce(sum(read), 0) as read, coalesce(sum(mapped), 0) as mapped,
                    coalesce(sum(rejected), 0) as rejected, coalesce(sum(excluded), 0) as excluded
               from app.run_file where run_id = r.id) f
        cross join lateral (
             select coalesce(sum(emitted), 0) as emitted, coalesce(sum(published), 0) as published,
                    coalesce(sum(withdrawn), 0) as withdrawn
               from app.run_group where run_id = r.id) g
       where m.id = #{monthId}
         and r.status = 'ENDED'
         and r.id <= coalesce((select min(n.runs_after) from app.pmo_month n
                                where n.municipality = m.municipality and n.month > m.month), r.id)
       order by r.mode = 'cutover', r.rehearsal, r.system_id, r.id
      """)
  List<Row> ofMonth(@Param("monthId") long monthId);
}
