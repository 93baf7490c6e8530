package jp.shirube.governance.jobs;

import java.util.List;
import java.util.Optional;
import jp.shirube.migration.ledger.RunLock;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of {@code app.run} with their figures, as row-level security shows them. */
@Mapper
interface RunBoardMapper {

  /** Figures of an ended run are in its result; of another they are what it has counted so far. */
  String RUNS =
      """
      select r.id, r.system_id, r.vendor, coalesce(v.name, r.vendor) as vendor_name, r.mode,
             r.number, r.rehearsal, coalesce(r.result, '') as result, r.edition, r.mapping_version,
             r.mapping_hash, coalesce(r.delivery_id, '') as delivery_id,
             coalesce(r.request ->> 'threshold', '0')::numeric as threshold, r.actor_name,
             coalesce(r.approved_by, '') as approved_by, r.as_of, r.started, r.ended,
             r.status = 'RUNNING' and
      """
          + RunLock.IS_HELD
          + """
             as held,
             exists (select from app.run_stop s where s.run_id = r.id and s.answered is null)
               as stop_asked,
             coalesce((select sum(records) from app.run_input i where i.run_id = r.id), 0)
               as expected,
             coalesce(f.read, c.mapped + c.rejected + c.excluded, 0) as read,
             coalesce(f.mapped, c.mapped - c.reclassified, 0) as mapped,
             coalesce(f.rejected, c.rejected + c.reclassified, 0) as rejected,
             coalesce(f.excluded, c.excluded, 0) as excluded,
             coalesce(g.emitted, c.rows - c.taken_back, 0) as emitted,
             coalesce(g.published, 0) as published,
             coalesce(g.withdrawn, c.withdrawn, 0) as withdrawn,
             coalesce((select stage from app.run_stage s where s.run_id = r.id
                        order by s.id desc limit 1), '') as stage,
             l.started as load_started, l.ended as load_ended,
             coalesce(l.records_before, 0) as loaded_before
        from app.run r
        left join app.vendor v on v.municipality = r.municipality and v.vendor = r.vendor
        left join lateral (
             select sum(read) as read, sum(mapped) as mapped, sum(rejected) as rejected,
                    sum(excluded) as excluded
               from app.run_file where run_id = r.id) f on true
        left join lateral (
             select sum(emitted) as emitted, sum(published) as published,
                    sum(withdrawn) as withdrawn
               from app.run_group where run_id = r.id) g on true
        left join lateral (
             select coalesce(sum(count) filter (where kind = 'MAPPED'), 0) as mapped,
                    coalesce(sum(count) filter (where kind = 'REJECTED'), 0) as rejected,
                    coalesce(sum(count) filter (where kind = 'EXCLUDED'), 0) as excluded,
                    coalesce(sum(count) filter (where kind = 'RECLASSIFIED'), 0) as reclassified,
                    coalesce(sum(count) filter (where kind = 'ROWS'), 0) as rows,
                    coalesce(sum(count) filter (where kind = 'TAKEN_BACK'), 0) as taken_back,
                    coalesce(sum(count) filter (where kind = 'WITHDRAWN'), 0) as withdrawn
               from app.run_count where run_id = r.id and f.read is null) c on true
        left join lateral (
             select started, ended, records_before from app.run_stage
              where run_id = r.id and stage = 'load' order by id desc limit 1) l on true
      """;

  /** All runs, the newest first. */
  @Select(RUNS + " where r.municipality = #{municipality} order by r.id desc limit #{limit}")
  List<RunRow> newest(@Param("municipality") String municipality, @Param("limit") int limit);

  /** The newest run of each system and area, and every run without a result. */
  @Select(
      RUNS
          + """
           where r.municipality = #{municipality}
             and (r.status = 'RUNNING' or r.id in (
                  select max(id) from app.run where municipality = #{municipality}
                   group by system_id, mode, rehearsal))
           order by r.id desc
          """)
  List<RunRow> board(@Param("municipality") String municipality);

  @Select(RUNS + " where r.municipality = #{municipality} and r.status = 'RUNNING' order by r.id")
  List<RunRow> open(@Param("municipality") String municipality);

  @Select(RUNS + " where r.municipality = #{municipality} and r.id = #{id}")
  Optional<RunRow> find(@Param("municipality") String municipality, @Param("id") long id);

  /** All runs of a system, the newest first. */
  @Select(
      RUNS
          + " where r.municipality = #{municipality} and r.system_id = #{system}"
          + " order by r.id desc")
  List<RunRow> ofSystem(@Param("municipality") String municipality, @Param("system") String system);
}
