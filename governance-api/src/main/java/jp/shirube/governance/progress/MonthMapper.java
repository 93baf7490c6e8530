package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of app.pmo_month. */
@Mapper
interface MonthMapper {

  String COLUMNS =
      "id, municipality, month, revision, reason, edition, state, opened_at, content_hash";

  /** Every revision of every month, in order. */
  @Select(
      "select "
          + COLUMNS
          + " from app.pmo_month where municipality = #{municipality} order by month, revision")
  List<Month> revisions(@Param("municipality") String municipality);

  /** The latest revision of every month, in order. */
  @Select(
      "select distinct on (month) "
          + COLUMNS
          + " from app.pmo_month where municipality = #{municipality}"
          + " order by month, revision desc")
  List<Month> all(@Param("municipality") String municipality);

  @Select("select " + COLUMNS + " from app.pmo_month where id = #{id} for share")
  @Nullable Month locked(@Param("id") long id);

  @Select("select " + COLUMNS + " from app.pmo_month where id = #{id} for update")
  @Nullable Month lockedAlone(@Param("id") long id);

  /** The first month reports every run before it too. */
  @Insert(
      """
      insert into app.pmo_month (
             municipality, month, edition, state, opened_at, runs_after,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{month}, #{edition}, 'OPEN', #{at},
              coalesce((select max(id) from app.run
                         where exists (select from app.pmo_month)), 0),
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void insert(
      @Param("municipality") String municipality,
      @Param("month") YearMonth month,
      @Param("edition") String edition,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  /** The next revision of a month: the same runs, the same step list. */
  @Insert(
      """
      insert into app.pmo_month (
             municipality, month, revision, reason, edition, state, opened_at, runs_after,
             actor_id, actor_name, actor_role, actor_origin)
      select municipality, month, revision + 1, #{reason}, edition, 'OPEN', #{at}, runs_after,
             #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin}
        from app.pmo_month where id = #{id}
      """)
  void insertRevision(
      @Param("id") long id,
      @Param("reason") String reason,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  @Update("update app.pmo_month set state = #{to} where id = #{id}")
  void move(@Param("id") long id, @Param("to") MonthState to);

  @Update(
      """
      update app.pmo_month set state = 'FROZEN', frozen_at = #{at}, content_hash = #{hash}
       where id = #{id}
      """)
  void freeze(@Param("id") long id, @Param("at") OffsetDateTime at, @Param("hash") String hash);
}
