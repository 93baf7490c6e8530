package jp.shirube.governance.cities;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Writes invented months of a municipality in few statements. */
@Mapper
interface NationMapper {

  @Insert(
      """
      insert into app.municipality (municipality, name, programme_office)
      values (#{it.code}, #{it.name}, '企画課（見本）')
      """)
  void municipality(@Param("it") InventedNation.Municipality municipality);

  @Insert(
      """
      with d as (insert into app.department (municipality, department, name, display_order)
                 values (#{code}, '業務課（見本）', '業務課（見本）', 1)),
           v as (insert into app.vendor (municipality, vendor, name)
                 values (#{code}, 'A', 'A社（見本）'), (#{code}, 'B', 'B社（見本）'))
      select 1
      """)
  void parties(@Param("code") String code);

  /**
   * @param ids ids of the systems, separated by commas
   */
  @Insert(
      """
      insert into app.system_assignment (municipality, system_id, system_name, display_order,
                                         department, vendor)
      select #{code}, id, '業務' || id, no, '業務課（見本）',
             case when no % 2 = 0 then 'A' else 'B' end
        from unnest(string_to_array(#{ids}, ',')) with ordinality as x (id, no)
      """)
  void systems(@Param("code") String code, @Param("ids") String ids);

  @Select(
      """
      insert into app.pmo_month (municipality, month, edition, state, opened_at, runs_after,
                                 actor_id, actor_name, actor_role, actor_origin, revision, reason)
      values (#{code}, #{month}, #{edition}, 'OPEN', #{at}, 0, 'sample', '見本', 'SYSTEM',
              'sample', #{revision}, case when #{revision} = 1 then '' else '見本' end)
      returning id
      """)
  long open(
      @Param("code") String code,
      @Param("month") YearMonth month,
      @Param("revision") int revision,
      @Param("edition") String edition,
      @Param("at") OffsetDateTime at);

  /**
   * Every step of every system: how far a system is depends on its municipality, itself and the
   * month; some steps are late.
   */
  @Insert(
      """
      insert into app.step_state (municipality, month_id, system_id, department, vendor, edition,
             step_no, status, planned_start, planned_end, actual_start, actual_end)
      select a.municipality, #{monthId}, a.system_id, a.department, a.vendor, t.edition, t.no,
             x.status, x.planned, x.planned + 30,
             case when x.status in ('COMPLETED', 'IN_PROGRESS') then x.planned + x.slip end,
             case when x.status = 'COMPLETED' then x.planned + 30 + x.slip end
        from app.system_assignment a
        join app.step t on t.edition = #{edition}
       cross join lateral (
             select 8 + #{months} + abs(hashtext(a.municipality || a.system_id)) % 32 as reached,
                    abs(hashtext(a.municipality || a.system_id || t.no)) as luck) r
       cross join lateral (
             select case when r.luck % 29 = 0 then 'NOT_APPLICABLE'
                         when t.no < r.reached - (r.luck % 3) then 'COMPLETED'
                         when t.no <= r.reached + 1 then 'IN_PROGRESS'
                         else 'NOT_STARTED' end as status,
                    #{today}::date + (t.no - r.reached) * 21 - 15 as planned,
                    r.luck % 11 - 5 as slip) x
       where a.municipality = #{code}
      """)
  int states(
      @Param("monthId") long monthId,
      @Param("code") String code,
      @Param("edition") String edition,
      @Param("months") int months,
      @Param("today") LocalDate today);

  @Update("update app.pmo_month set state = 'FROZEN', frozen_at = #{at} where id = #{monthId}")
  void freeze(@Param("monthId") long monthId, @Param("at") OffsetDateTime at);

  @Update("update app.pmo_month set state = 'SUBMITTED' where id = #{monthId}")
  void submit(@Param("monthId") long monthId);

  /** Those of a municipality that are taken for specially supported, separated by commas. */
  @Select(
      """
      select coalesce(string_agg(system_id, ','), '') from app.system_assignment
       where municipality = #{code} and abs(hashtext(system_id || municipality)) % 100 < 29
      """)
  String supported(@Param("code") String code);
}
