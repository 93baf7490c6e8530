package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.step_edition_use and app.step_succession. */
@Mapper
interface StepEditionMapper {

  /** A decision on a step of one edition in another. */
  record Succession(int fromNo, @Nullable Integer toNo) {}

  /** The edition decided on for a month, null when nobody decided. */
  @Select(
      """
      select edition from app.step_edition_use
       where municipality = #{municipality} and from_month <= #{month}
       order by from_month desc, id desc limit 1
      """)
  @Nullable String decided(
      @Param("municipality") String municipality, @Param("month") YearMonth month);

  /** The last month from which on an edition was decided on, null when there is none. */
  @Select("select max(from_month) from app.step_edition_use where municipality = #{municipality}")
  @Nullable YearMonth last(@Param("municipality") String municipality);

  @Select(
      """
      select distinct on (from_month) from_month, edition, decided_at, actor_name
        from app.step_edition_use where municipality = #{municipality}
       order by from_month, id desc
      """)
  List<EditionUse> uses(@Param("municipality") String municipality);

  @Insert(
      """
      insert into app.step_edition_use (
             municipality, from_month, edition, decided_at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{month}, #{edition}, #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void use(
      @Param("municipality") String municipality,
      @Param("month") YearMonth month,
      @Param("edition") String edition,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  @Select(
      """
      select from_no, to_no from app.step_succession
       where municipality = #{municipality}
         and from_edition = #{from} and to_edition = #{to}
       order by from_no
      """)
  List<Succession> successions(
      @Param("municipality") String municipality,
      @Param("from") String from,
      @Param("to") String to);

  @Delete(
      """
      delete from app.step_succession
       where municipality = #{municipality} and from_edition = #{from} and to_edition = #{to}
      """)
  void forget(
      @Param("municipality") String municipality,
      @Param("from") String from,
      @Param("to") String to);

  @Insert(
      """
      insert into app.step_succession (
             municipality, from_edition, to_edition, from_no, to_no, decided_at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{from}, #{to}, #{fromNo}, nullif(#{toNo}, 0), #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void decide(
      @Param("municipality") String municipality,
      @Param("from") String from,
      @Param("to") String to,
      @Param("fromNo") int fromNo,
      @Param("toNo") int toNo,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);
}
