package jp.shirube.governance.pmo;

import java.util.List;
import jp.shirube.governance.progress.StepStatus;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Counts of the steps of several months, of what the session may see. */
@Mapper
interface HistoryMapper {

  /** So many systems of a department had a step in a state. */
  record Row(long monthId, String department, int stepNo, StepStatus status, int count) {}

  @Select(
      """
      select month_id, department, step_no, status, count(*)::integer as count
        from app.step_state
       where month_id = any (#{months})
         and (#{department} = '' or department = #{department})
         and (#{vendor} = '' or vendor = #{vendor})
       group by month_id, department, step_no, status
      """)
  List<Row> counts(
      @Param("months") Long[] months,
      @Param("department") String department,
      @Param("vendor") String vendor);
}
