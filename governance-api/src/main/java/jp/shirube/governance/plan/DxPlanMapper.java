package jp.shirube.governance.plan;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of app.plan_edition, app.plan_project, app.plan_stage and app.plan_state. */
@Mapper
interface DxPlanMapper {

  /** An edition without its rows. */
  record Edition(String edition, String name, String source) {}

  /** A project with its departments joined by ・. */
  record Row(
      int initiative,
      int project,
      String policy,
      String measure,
      String name,
      String projectName,
      String departments) {

    PlanProject toProject(Map<Integer, PlannedStage> stages) {
      return new PlanProject(
          initiative,
          project,
          policy,
          measure,
          name,
          projectName,
          Arrays.asList(departments.split("・")),
          stages);
    }
  }

  /** A planned year. */
  record Stage(int initiative, int project, int fiscalYear, PlannedStage stage) {}

  /** The edition that was taken last. */
  @Select(
      """
      select edition, name, source from app.plan_edition
       where municipality = #{municipality} order by taken_at desc, edition desc limit 1
      """)
  Optional<Edition> latest(@Param("municipality") String municipality);

  @Select(
      """
      select initiative, project, policy, measure, name, project_name,
             array_to_string(departments, '・') as departments
        from app.plan_project
       where municipality = #{municipality} and edition = #{edition}
       order by initiative, project
      """)
  List<Row> projects(@Param("municipality") String municipality, @Param("edition") String edition);

  @Select(
      """
      select initiative, project, fiscal_year, stage from app.plan_stage
       where municipality = #{municipality} and edition = #{edition}
      """)
  List<Stage> stages(@Param("municipality") String municipality, @Param("edition") String edition);

  String STATE =
      """
      initiative, project, fiscal_year, state, stage, comment, evidence, at, actor_name as by
      """;

  @Select(
      "select distinct on (initiative, project, fiscal_year) "
          + STATE
          + """
              from app.plan_state
             where municipality = #{municipality} and edition = #{edition}
             order by initiative, project, fiscal_year, id desc
            """)
  List<PlanState> states(
      @Param("municipality") String municipality, @Param("edition") String edition);

  @Select(
      "select "
          + STATE
          + """
              from app.plan_state
             where municipality = #{municipality} and edition = #{edition}
               and initiative = #{initiative} and project = #{project}
             order by id
            """)
  List<PlanState> history(
      @Param("municipality") String municipality,
      @Param("edition") String edition,
      @Param("initiative") int initiative,
      @Param("project") int project);

  /**
   * @return 0 when the edition is there already
   */
  @Insert(
      """
      insert into app.plan_edition (municipality, edition, name, source, taken_at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{it.edition}, #{it.name}, #{it.source}, #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      on conflict do nothing
      """)
  int insertEdition(
      @Param("municipality") String municipality,
      @Param("it") Plan plan,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  @Insert(
      """
      insert into app.plan_project (municipality, edition, initiative, project, policy, measure,
             name, project_name, departments)
      values (#{municipality}, #{edition}, #{it.initiative}, #{it.project}, #{it.policy},
              #{it.measure}, #{it.initiativeName}, #{it.projectName},
              string_to_array(#{departments}, '・'))
      """)
  void insertProject(
      @Param("municipality") String municipality,
      @Param("edition") String edition,
      @Param("it") PlanProject project,
      @Param("departments") String departments);

  @Insert(
      """
      insert into app.plan_stage (municipality, edition, initiative, project, fiscal_year, stage)
      values (#{municipality}, #{edition}, #{initiative}, #{project}, #{year}, #{stage})
      """)
  void insertStage(
      @Param("municipality") String municipality,
      @Param("edition") String edition,
      @Param("initiative") int initiative,
      @Param("project") int project,
      @Param("year") int year,
      @Param("stage") PlannedStage stage);

  @Insert(
      """
      insert into app.plan_state (municipality, edition, initiative, project, fiscal_year, state,
             stage, comment, evidence, at, actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{edition}, #{it.initiative}, #{it.project}, #{it.fiscalYear},
              #{it.state}, #{it.stage}, #{it.comment}, #{it.evidence}, #{it.at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void insertState(
      @Param("municipality") String municipality,
      @Param("edition") String edition,
      @Param("it") PlanState state,
      @Param("actor") Actor actor);
}
