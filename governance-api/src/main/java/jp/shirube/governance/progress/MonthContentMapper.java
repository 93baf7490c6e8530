package jp.shirube.governance.progress;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** The content of a month as text, and the rows of app.month_part. */
@Mapper
interface MonthContentMapper {

  /** A part as kept. */
  record Part(String name, String content) {}

  /**
   * The states as lines of CSV: texts quoted, quotes doubled, dates in ISO 8601, nothing for none.
   */
  @Select(
      """
      select concat_ws(',',
               app.csv(system_id), step_no::text, app.csv(department), app.csv(vendor), status,
               coalesce(to_char(planned_start, 'YYYY-MM-DD'), ''),
               coalesce(to_char(planned_end, 'YYYY-MM-DD'), ''),
               coalesce(to_char(actual_start, 'YYYY-MM-DD'), ''),
               coalesce(to_char(actual_end, 'YYYY-MM-DD'), ''),
               app.csv(owner), app.csv(note), basis, (confirmed_at is not null)::text,
               coalesce(to_char(baseline_start, 'YYYY-MM-DD'), ''),
               coalesce(to_char(baseline_end, 'YYYY-MM-DD'), ''),
               coalesce(approval_id::text, ''))
        from app.step_state where month_id = #{monthId} order by system_id collate "C", step_no
      """)
  List<String> states(@Param("monthId") long monthId);

  @Select(
      """
      select name, content from app.month_part where month_id = #{monthId}
       order by name collate "C"
      """)
  List<Part> parts(@Param("monthId") long monthId);

  @Select("select content from app.month_part where month_id = #{monthId} and name = #{name}")
  @Nullable String part(@Param("monthId") long monthId, @Param("name") String name);

  @Insert(
      """
      insert into app.month_part (municipality, month_id, name, content)
      values (#{month.municipality}, #{month.id}, #{name}, #{content})
      """)
  void keep(
      @Param("month") Month month, @Param("name") String name, @Param("content") String content);
}
