package jp.shirube.governance.transition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.transition_entry, and which of them a survey was answered with. */
@Mapper
interface TransitionMapper {

  String SELECT =
      """
      select e.id as entry_id, e.version, a.system_name, e.department, e.listed, e.system_id,
             array_to_string(e.reasons, ',') as reasons, e.explanation, e.planned_date,
             e.contract_vendor, e.contract_end, e.alternatives, e.interim_measures, e.cost,
             e.approved_by, e.approved_on, e.change_reason, e.changed_at, e.actor_name as changed_by
        from app.transition_entry e
        join app.system_assignment a using (municipality, system_id)
      """;

  /** A version; reasons as numbers with commas between. */
  record Row(
      long entryId,
      int version,
      String systemName,
      String department,
      boolean listed,
      String systemId,
      String reasons,
      String explanation,
      @Nullable LocalDate plannedDate,
      String contractVendor,
      @Nullable LocalDate contractEnd,
      String alternatives,
      String interimMeasures,
      @Nullable Long cost,
      String approvedBy,
      @Nullable LocalDate approvedOn,
      String changeReason,
      OffsetDateTime changedAt,
      String changedBy) {

    TransitionSystem toSystem() {
      return new TransitionSystem(
          entryId,
          version,
          systemName,
          department,
          listed,
          fields(),
          changeReason,
          changedAt,
          changedBy);
    }

    private TransitionFields fields() {
      return new TransitionFields(
          systemId,
          numbers(),
          explanation,
          plannedDate,
          contractVendor,
          contractEnd,
          alternatives,
          interimMeasures,
          cost,
          approvedBy,
          approvedOn);
    }

    private Set<Integer> numbers() {
      return Arrays.stream(reasons.split(","))
          .filter(number -> !number.isEmpty())
          .map(Integer::valueOf)
          .collect(Collectors.toSet());
    }
  }

  /** The latest version of every system that is in the register or was. */
  @Select(
      SELECT
          + """
             where e.municipality = #{municipality}
               and e.version = (select max(version) from app.transition_entry l
                                 where l.municipality = e.municipality
                                   and l.system_id = e.system_id)
             order by a.display_order
            """)
  List<Row> latest(@Param("municipality") String municipality);

  @Select(
      SELECT
          + """
             where e.municipality = #{municipality} and e.system_id = #{systemId}
             order by e.version
            """)
  List<Row> history(@Param("municipality") String municipality, @Param("systemId") String systemId);

  @Select(
      SELECT
          + """
              join app.transition_survey_entry s on s.entry_id = e.id
             where s.survey_id = #{surveyId}
             order by a.display_order
            """)
  List<Row> ofSurvey(@Param("surveyId") long surveyId);

  /**
   * Adds a version.
   *
   * @return 1, or 0 when the municipality has no such system
   */
  @Insert(
      """
      insert into app.transition_entry (
             municipality, system_id, department, version, listed, reasons, explanation,
             planned_date, contract_vendor, contract_end, alternatives, interim_measures, cost,
             approved_by, approved_on, change_reason, changed_at,
             actor_id, actor_name, actor_role, actor_origin)
      select a.municipality, a.system_id, a.department, #{version}, #{listed},
             string_to_array(#{reasons}, ',')::smallint[], #{it.explanation},
             #{it.plannedDate}, #{it.contractVendor}, #{it.contractEnd}, #{it.alternatives},
             #{it.interimMeasures}, #{it.cost}, #{it.approvedBy}, #{it.approvedOn},
             #{changeReason}, #{at}, #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin}
        from app.system_assignment a
       where a.municipality = #{municipality} and a.system_id = #{it.systemId}
      """)
  int insert(
      @Param("municipality") String municipality,
      @Param("it") TransitionFields fields,
      @Param("reasons") String reasons,
      @Param("version") int version,
      @Param("listed") boolean listed,
      @Param("changeReason") String changeReason,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  /** Lets one writer at a time add a version of a system. */
  @Select(
      """
      select system_id from app.system_assignment
       where municipality = #{municipality} and system_id = #{systemId} for update
      """)
  @Nullable String lock(
      @Param("municipality") String municipality, @Param("systemId") String systemId);
}
