package jp.shirube.governance.hearing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.hearing_promise and app.promise_event. */
@Mapper
interface PromiseMapper {

  /** What became of a promise. */
  record Event(String kind, LocalDate happenedOn, @Nullable LocalDate newDue, String note) {}

  @Select(
      """
      select p.id, p.submission_id, p.promise, p.owner, p.due as first_due,
             coalesce((select e.new_due from app.promise_event e
                        where e.promise_id = p.id and e.kind = 'MOVED'
                        order by e.id desc limit 1), p.due) as due,
             exists (select from app.promise_event e
                      where e.promise_id = p.id and e.kind = 'KEPT') as kept,
             coalesce((select e.note from app.promise_event e
                        where e.promise_id = p.id order by e.id desc limit 1), '') as note
        from app.hearing_promise p
       where p.municipality = #{municipality}
       order by p.id
      """)
  List<Promise> all(@Param("municipality") String municipality);

  @Select(
      value =
          """
          insert into app.hearing_promise (
                 municipality, submission_id, promise, owner, due, recorded_at,
                 actor_id, actor_name, actor_role, actor_origin)
          values (#{municipality}, #{submission}, #{promise}, #{owner}, #{due}, #{at},
                  #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
          returning id
          """,
      affectData = true)
  long insert(
      @Param("municipality") String municipality,
      @Param("submission") long submission,
      @Param("promise") String promise,
      @Param("owner") String owner,
      @Param("due") LocalDate due,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  @Insert(
      """
      insert into app.promise_event (
             municipality, promise_id, kind, happened_on, new_due, note, recorded_at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{id}, #{it.kind}, #{it.happenedOn}, #{it.newDue}, #{it.note},
              #{at}, #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void insertEvent(
      @Param("municipality") String municipality,
      @Param("id") long id,
      @Param("it") Event event,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);
}
