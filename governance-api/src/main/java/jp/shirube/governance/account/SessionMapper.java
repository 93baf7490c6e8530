package jp.shirube.governance.account;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.identity.Person;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Rows of app.sign_in. */
@Mapper
interface SessionMapper {

  String SELECT =
      """
      select id, person, role, department, vendor, method, step, began_at, seen_at, proven_at,
             origin, browser,
             exists (select from app.person p
                      where p.municipality = s.municipality and p.id = s.person
                        and p.role = s.role and p.department = s.department
                        and p.vendor = s.vendor and p.valid_from <= #{today}
                        and (p.valid_to is null or p.valid_to >= #{today})) as in_role
        from app.sign_in s
       where municipality = #{municipality} and ended_at is null
      """;

  @Options(flushCache = Options.FlushCachePolicy.TRUE)
  @Select(
      affectData = true,
      value =
          """
          insert into app.sign_in (municipality, person, role, department, vendor, method, step,
                 began_at, seen_at, proven_at, origin, browser)
          values (#{municipality}, #{it.id}, #{it.role}, #{it.department}, #{it.vendor},
                  #{method}, #{step}, #{at}, #{at}, #{at}, #{from.origin}, #{from.browser})
          returning id
          """)
  long begin(
      @Param("municipality") String municipality,
      @Param("it") Person person,
      @Param("method") Method method,
      @Param("step") Step step,
      @Param("from") From from,
      @Param("at") OffsetDateTime at);

  @Select(SELECT + " and id = #{id}")
  Optional<OpenSession> find(
      @Param("municipality") String municipality,
      @Param("id") long id,
      @Param("today") LocalDate today);

  /** Oldest first. */
  @Select(SELECT + " and person = #{person} order by id")
  List<OpenSession> ofPerson(
      @Param("municipality") String municipality,
      @Param("person") String person,
      @Param("today") LocalDate today);

  @Select(SELECT + " order by id")
  List<OpenSession> all(
      @Param("municipality") String municipality, @Param("today") LocalDate today);

  @Update("update app.sign_in set seen_at = #{at} where id = #{id} and ended_at is null")
  int seen(@Param("id") long id, @Param("at") OffsetDateTime at);

  @Update(
      """
      update app.sign_in set step = 'IN', method = #{method}, proven_at = #{at}, seen_at = #{at}
       where id = #{id} and ended_at is null
      """)
  int prove(@Param("id") long id, @Param("method") Method method, @Param("at") OffsetDateTime at);

  @Update(
      """
      update app.sign_in set ended_at = #{at}, end_reason = #{reason}
       where id = #{id} and ended_at is null
      """)
  int end(@Param("id") long id, @Param("reason") EndReason reason, @Param("at") OffsetDateTime at);
}
