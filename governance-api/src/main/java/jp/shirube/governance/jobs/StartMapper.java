package jp.shirube.governance.jobs;

import java.util.List;
import jp.shirube.governance.jobs.StartChoices.DeliveryChoice;
import jp.shirube.governance.jobs.StartChoices.MappingChoice;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What runs can be started with, as row-level security shows it. */
@Mapper
interface StartMapper {

  @Select(
      """
      select delivery_id, max(vendor) as vendor, max(number) as number, max(records) as records,
             min(received) as received
        from (select delivery_id, vendor, number, records, received_at as received
                from app.received_delivery
               where municipality = #{municipality} and system_id = #{system}
               union all
              select r.delivery_id, r.vendor, '',
                     coalesce((select sum(records) from app.run_input where run_id = r.id), 0),
                     r.started
                from app.run r
               where r.municipality = #{municipality} and r.system_id = #{system}
                 and r.delivery_id is not null) received
       group by delivery_id order by 5 desc limit 50
      """)
  List<DeliveryChoice> deliveries(
      @Param("municipality") String municipality, @Param("system") String system);

  @Select(
      """
      select 'run' as kind, id, vendor, mapping_version as version, edition, mapping_hash as hash,
             started as at
        from app.run
       where id in (select max(id) from app.run
                     where municipality = #{municipality} and system_id = #{system}
                     group by mapping_hash)
       order by id desc limit 20
      """)
  List<MappingChoice> mappings(
      @Param("municipality") String municipality, @Param("system") String system);
}
