package jp.shirube.governance.account;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Rows of app.emergency, and what the audit trail says of them. */
@Mapper
interface EmergencyMapper {

  String SELECT =
      """
      select id, person, person_name, own_role, taken_role, reason, opened_at, ends_at, ended_at,
             ended_by
        from app.emergency where municipality = #{municipality}
      """;

  @Options(flushCache = Options.FlushCachePolicy.TRUE)
  @Select(
      affectData = true,
      value =
          """
          insert into app.emergency (municipality, person, person_name, own_role, taken_role,
                 reason, opened_at, ends_at)
          values (#{municipality}, #{it.person}, #{it.personName}, #{it.ownRole},
                  #{it.takenRole}, #{it.reason}, #{it.openedAt}, #{it.endsAt})
          returning id
          """)
  long insert(@Param("municipality") String municipality, @Param("it") Emergency emergency);

  @Select(SELECT + " and person = #{person} and ended_at is null")
  Optional<Emergency> open(
      @Param("municipality") String municipality, @Param("person") String person);

  @Select(SELECT + " order by id desc")
  List<Emergency> all(@Param("municipality") String municipality);

  @Update(
      """
      update app.emergency set ended_at = #{at}, ended_by = #{by}
       where id = #{id} and ended_at is null
      """)
  int end(@Param("id") long id, @Param("at") OffsetDateTime at, @Param("by") String by);

  /** What was asked for and done within one, oldest first. */
  @Select(
      """
      select at, action, object from app.audit_event
       where municipality = #{municipality} and actor_origin like #{mark} order by at, id
      """)
  List<EmergencyEvent> events(
      @Param("municipality") String municipality, @Param("mark") String mark);
}
