package jp.shirube.governance.chart;

import java.time.OffsetDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Mapping definitions that were given back, of those that the session may see. */
@Mapper
interface ReturnMapper {

  /**
   * A definition that was given back.
   *
   * @param answered when its next version came or it was handed in again, null while it waits
   */
  record Row(String vendor, OffsetDateTime asked, @Nullable OffsetDateTime answered) {}

  @Select(
      """
      select v.vendor, e.at as asked,
             least(
               (select min(w.uploaded_at) from app.mapping_version w
                 where w.municipality = v.municipality and w.system_id = v.system_id
                   and w.vendor = v.vendor and w.number > v.number),
               (select min(s.at) from app.mapping_event s
                 where s.version_id = v.id and s.number > e.number
                   and s.action = 'SUBMIT')) as answered
        from app.mapping_event e
        join app.mapping_version v on v.id = e.version_id
       where e.municipality = #{municipality} and e.action = 'RETURN'
       order by e.id
      """)
  List<Row> returns(@Param("municipality") String municipality);
}
