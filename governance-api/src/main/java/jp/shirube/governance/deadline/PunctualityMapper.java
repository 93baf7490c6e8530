package jp.shirube.governance.deadline;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.governance.progress.MonthState;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What was done to first revisions of months, and whose systems they report. */
@Mapper
interface PunctualityMapper {

  /** An event of a month, see app.month_event. */
  record EventRow(
      YearMonth month, String action, MonthState toState, String department, OffsetDateTime at) {}

  /** A system a month reports. */
  record SystemRow(YearMonth month, String systemId, String department, String vendor) {}

  @Select(
      """
      select m.month, e.action, e.to_state, e.department, e.at
        from app.month_event e
        join app.pmo_month m on m.id = e.month_id
       where m.municipality = #{municipality} and m.revision = 1
       order by e.id
      """)
  List<EventRow> events(@Param("municipality") String municipality);

  @Select(
      """
      select distinct m.month, s.system_id, s.department, s.vendor
        from app.step_state s
        join app.pmo_month m on m.id = s.month_id
       where m.municipality = #{municipality} and m.revision = 1
       order by m.month, s.system_id
      """)
  List<SystemRow> systems(@Param("municipality") String municipality);

  @Select("select programme_office from app.municipality where municipality = #{municipality}")
  String office(@Param("municipality") String municipality);
}
