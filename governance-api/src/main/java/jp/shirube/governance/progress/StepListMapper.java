package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.step_list and app.step: reference data, the same for every municipality. */
@Mapper
interface StepListMapper {

  @Select("select name from app.step_list where edition = #{edition}")
  @Nullable String name(@Param("edition") String edition);

  @Select("select edition from app.step_list order by loaded_at, edition")
  List<String> editions();

  @Select(
      """
      select no, phase, work_item, name, sureness, source
        from app.step where edition = #{edition} order by no
      """)
  List<Step> steps(@Param("edition") String edition);

  @Insert(
      """
      insert into app.step_list (edition, name, loaded_at)
      values (#{list.edition}, #{list.name}, #{at}) on conflict do nothing
      """)
  int insert(@Param("list") StepList list, @Param("at") OffsetDateTime at);

  @Insert(
      """
      insert into app.step (edition, no, phase, work_item, name, sureness, source)
      values (#{edition}, #{step.no}, #{step.phase}, #{step.workItem}, #{step.name},
              #{step.sureness}, #{step.source})
      """)
  void insertStep(@Param("edition") String edition, @Param("step") Step step);
}
