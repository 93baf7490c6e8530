package jp.shirube.governance.account;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Rows of app.invitation. */
@Mapper
interface InvitationMapper {

  String OPEN =
      """
      select id, person, kind, made_at, expires_at from app.invitation
       where municipality = #{municipality} and used_at is null and withdrawn_at is null
         and expires_at > #{now}
      """;

  @Options(flushCache = Options.FlushCachePolicy.TRUE)
  @Select(
      affectData = true,
      value =
          """
          insert into app.invitation (municipality, person, kind, token_hash, made_at, expires_at,
                 actor_id, actor_name, actor_role, actor_origin)
          values (#{municipality}, #{person}, #{kind}, #{hash}, #{at}, #{expires},
                  #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
          returning id
          """)
  long insert(
      @Param("municipality") String municipality,
      @Param("person") String person,
      @Param("kind") Invitation.Kind kind,
      @Param("hash") String hash,
      @Param("at") OffsetDateTime at,
      @Param("expires") OffsetDateTime expires,
      @Param("actor") Actor actor);

  @Select(OPEN)
  List<Invitation> open(
      @Param("municipality") String municipality, @Param("now") OffsetDateTime now);

  @Select(OPEN + " and token_hash = #{hash}")
  Optional<Invitation> find(
      @Param("municipality") String municipality,
      @Param("hash") String hash,
      @Param("now") OffsetDateTime now);

  /** Uses it up; of two at once one gets 1. */
  @Update(
      """
      update app.invitation set used_at = #{now}
       where id = #{id} and used_at is null and withdrawn_at is null and expires_at > #{now}
      """)
  int use(@Param("id") long id, @Param("now") OffsetDateTime now);

  @Update(
      """
      update app.invitation set withdrawn_at = #{now}
       where municipality = #{municipality} and person = #{person} and used_at is null
         and withdrawn_at is null
      """)
  int withdraw(
      @Param("municipality") String municipality,
      @Param("person") String person,
      @Param("now") OffsetDateTime now);
}
