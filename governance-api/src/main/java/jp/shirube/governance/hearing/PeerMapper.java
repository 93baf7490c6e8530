package jp.shirube.governance.hearing;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of app.peer_import and app.peer_figure. */
@Mapper
interface PeerMapper {

  @Select(
      value =
          """
          insert into app.peer_import (
                 municipality, file_name, sha256, imported_at,
                 actor_id, actor_name, actor_role, actor_origin)
          values (#{municipality}, #{file}, #{sha256}, #{at},
                  #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
          returning id
          """,
      affectData = true)
  long insert(
      @Param("municipality") String municipality,
      @Param("file") String file,
      @Param("sha256") String sha256,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  @Insert(
      """
      insert into app.peer_figure (
             municipality, import_id, peer, peer_name, month, done_rate, settled, steps, source,
             official)
      values (#{municipality}, #{id}, #{it.peer}, #{it.peerName}, #{it.month}, #{it.doneRate},
              #{it.settled}, #{it.steps}, #{it.source}, #{it.official})
      """)
  void insertFigure(
      @Param("municipality") String municipality,
      @Param("id") long id,
      @Param("it") PeerFigure figure);

  /** Of every municipality and month what was imported last. */
  @Select(
      """
      select distinct on (month, peer)
             peer, peer_name, month, done_rate, settled, steps, source, official
        from app.peer_figure
       where municipality = #{municipality}
       order by month, peer, import_id desc
      """)
  List<PeerFigure> latest(@Param("municipality") String municipality);
}
