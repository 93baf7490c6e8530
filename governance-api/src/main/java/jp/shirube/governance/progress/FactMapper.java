package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Rows of app.fact. */
@Mapper
interface FactMapper {

  /** A stored fact that has not been weighed in any month. */
  record Pending(long id, String systemId, FactKind kind, OffsetDateTime occurredAt) {}

  @Insert(
      """
      insert into app.fact (
             municipality, system_id, department, vendor, kind, occurred_at,
             evidence_kind, evidence_reference, evidence_name,
             actor_id, actor_name, actor_role, actor_origin)
      select a.municipality, a.system_id, a.department, a.vendor, #{fact.kind}, #{fact.occurredAt},
             #{fact.evidence.kind}, #{fact.evidence.reference}, #{fact.evidence.name},
             #{fact.actor.id}, #{fact.actor.name}, #{fact.actor.role}, #{fact.actor.origin}
        from app.system_assignment a
       where a.municipality = #{fact.municipality} and a.system_id = #{fact.systemId}
      on conflict (municipality, kind, evidence_kind, evidence_reference) do nothing
      """)
  int insert(@Param("fact") Fact fact);

  @Select(
      """
      select kind, occurred_at, evidence_kind, evidence_reference, evidence_name, actor_name
        from app.fact
       where municipality = #{municipality} and system_id = #{systemId}
       order by occurred_at desc, id desc
      """)
  List<KnownFact> ofSystem(
      @Param("municipality") String municipality, @Param("systemId") String systemId);

  @Select(
      """
      select id, system_id, kind, occurred_at
        from app.fact
       where municipality = #{municipality} and weighed_in is null
       order by id
         for update
      """)
  List<Pending> pending(@Param("municipality") String municipality);

  @Update("update app.fact set weighed_in = #{monthId} where id = #{id}")
  void weighed(@Param("id") long id, @Param("monthId") long monthId);
}
