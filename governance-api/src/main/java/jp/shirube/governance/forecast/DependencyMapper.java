package jp.shirube.governance.forecast;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of app.system_dependency. */
@Mapper
interface DependencyMapper {

  @Select(
      """
      select system_id, step_no, needs_system, needs_step from app.system_dependency
       where municipality = #{municipality}
       order by system_id, step_no, needs_system, needs_step
      """)
  List<Dependency> all(@Param("municipality") String municipality);

  /** One writer at a time: a ring may lie across two dependencies. */
  @Select("select municipality from app.municipality where municipality = #{it} for update")
  String lock(@Param("it") String municipality);

  @Insert(
      """
      insert into app.system_dependency (
             municipality, system_id, step_no, needs_system, needs_step)
      values (#{municipality}, #{it.systemId}, #{it.stepNo}, #{it.needsSystem}, #{it.needsStep})
      on conflict do nothing
      """)
  int insert(@Param("municipality") String municipality, @Param("it") Dependency dependency);

  @Delete(
      """
      delete from app.system_dependency
       where municipality = #{municipality} and system_id = #{it.systemId}
         and step_no = #{it.stepNo} and needs_system = #{it.needsSystem}
         and needs_step = #{it.needsStep}
      """)
  int delete(@Param("municipality") String municipality, @Param("it") Dependency dependency);
}
