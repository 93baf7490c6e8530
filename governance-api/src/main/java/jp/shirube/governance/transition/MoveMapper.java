package jp.shirube.governance.transition;

import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Which systems have moved. */
@Mapper
interface MoveMapper {

  /** Systems with a passed cut-over, and those whose step 35 is completed in the latest month. */
  @Select(
      """
      select r.system_id from app.run r
       where r.municipality = #{municipality} and r.mode = 'cutover' and r.result = 'PASSED'
       union
      select s.system_id from app.step_state s
       where s.municipality = #{municipality} and s.step_no = #{moveStep}
         and s.status = 'COMPLETED'
         and s.month_id = (select id from app.pmo_month where municipality = #{municipality}
                            order by month desc, revision desc limit 1)
      """)
  Set<String> moved(@Param("municipality") String municipality, @Param("moveStep") int moveStep);
}
