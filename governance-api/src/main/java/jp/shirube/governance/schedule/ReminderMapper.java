package jp.shirube.governance.schedule;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What reminders need: rows of app.reminder_day and counts of app.step_state. */
@Mapper
interface ReminderMapper {

  @Select(
      """
      select days_before from app.reminder_day
       where municipality = #{municipality} order by days_before desc
      """)
  List<Integer> days(@Param("municipality") String municipality);

  @Delete("delete from app.reminder_day where municipality = #{municipality}")
  void deleteDays(@Param("municipality") String municipality);

  @Insert(
      """
      insert into app.reminder_day (municipality, days_before) values (#{municipality}, #{day})
      """)
  void insertDay(@Param("municipality") String municipality, @Param("day") int day);

  @Select(
      """
      select a.system_name, s.department, s.vendor, count(*) as cells
        from app.step_state s
        join app.system_assignment a using (municipality, system_id)
       where s.month_id = #{monthId} and s.confirmed_at is null
       group by a.system_name, s.department, s.vendor, a.display_order
       order by a.display_order
      """)
  List<OpenCells> openCells(@Param("monthId") long monthId);
}
