package jp.shirube.governance.schedule;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of quartz.qrtz_triggers. */
@Mapper
interface TriggerMapper {

  /** A stored trigger; times in milliseconds since 1970. */
  record TriggerRow(String triggerName, @Nullable Long nextFireTime, @Nullable Long prevFireTime) {}

  @Select(
      """
      select trigger_name, next_fire_time, nullif(prev_fire_time, -1) as prev_fire_time
        from quartz.qrtz_triggers
       where sched_name = #{scheduler} and trigger_type = 'CRON' order by trigger_name
      """)
  List<TriggerRow> cron(@Param("scheduler") String scheduler);
}
