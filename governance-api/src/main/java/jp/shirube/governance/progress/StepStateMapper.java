package jp.shirube.governance.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of app.step_state. */
@Mapper
interface StepStateMapper {

  String COLUMNS =
      """
      system_id, step_no, status, planned_start, planned_end, actual_start, actual_end, owner, note
      """;

  /** A row with everything known about the state. */
  record Row(
      String systemId,
      int stepNo,
      StepStatus status,
      @Nullable LocalDate plannedStart,
      @Nullable LocalDate plannedEnd,
      @Nullable LocalDate actualStart,
      @Nullable LocalDate actualEnd,
      String owner,
      String note,
      Basis basis,
      boolean confirmed,
      @Nullable String explanation) {

    StepRecord toRecord() {
      return new StepRecord(toState(), basis, confirmed, explanation);
    }

    private StepState toState() {
      return new StepState(
          systemId, stepNo, status, plannedStart, plannedEnd, actualStart, actualEnd, owner, note);
    }
  }

  @Select(
      """
      select s.system_id, s.step_no, s.status, s.planned_start, s.planned_end,
             s.actual_start, s.actual_end, s.owner, s.note, s.basis,
             s.confirmed_at is not null as confirmed, c.reason as explanation
        from app.step_state s
        join app.system_assignment a using (municipality, system_id)
        left join lateral (
             select reason from app.step_change
              where month_id = s.month_id and system_id = s.system_id and step_no = s.step_no
              order by id desc limit 1) c on true
       where s.month_id = #{monthId}
       order by a.display_order, s.step_no
      """)
  List<Row> ofMonth(@Param("monthId") long monthId);

  /** How many steps of a system stand in each status. */
  record DepartmentCount(
      String department,
      String systemId,
      int completed,
      int inProgress,
      int notStarted,
      int notApplicable,
      int unconfirmed) {

    StatusCounts counts() {
      return new StatusCounts(completed, inProgress, notStarted, notApplicable);
    }
  }

  /** How many steps of a number stand in a status in a month. */
  @Select(
      """
      select month_id, step_no, status, count(*) as count
        from app.step_state where municipality = #{municipality}
       group by month_id, step_no, status order by month_id, step_no, status
      """)
  List<StepCount> counts(@Param("municipality") String municipality);

  @Select(
      """
      select department, system_id,
             count(*) filter (where status = 'COMPLETED') as completed,
             count(*) filter (where status = 'IN_PROGRESS') as in_progress,
             count(*) filter (where status = 'NOT_STARTED') as not_started,
             count(*) filter (where status = 'NOT_APPLICABLE') as not_applicable,
             count(*) filter (where confirmed_at is null) as unconfirmed
        from app.step_state where month_id = #{monthId}
       group by department, system_id order by system_id
      """)
  List<DepartmentCount> countsByDepartment(@Param("monthId") long monthId);

  @Select(
      "select "
          + COLUMNS
          + """
            from app.step_state s
           where month_id = #{monthId}
           order by (select display_order from app.system_assignment a
                      where a.municipality = s.municipality and a.system_id = s.system_id),
                    step_no
          """)
  List<StepState> statesOf(@Param("monthId") long monthId);

  /** The states of some steps, locked in one order whoever asks. */
  @Select(
      "select "
          + COLUMNS
          + """
            from app.step_state
           where month_id = #{monthId}
             and (system_id, step_no) in (
                 select * from unnest(#{systems,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                                      #{steps,typeHandler=org.apache.ibatis.type.ArrayTypeHandler}))
           order by system_id, step_no
             for update
          """)
  List<StepState> locked(
      @Param("monthId") long monthId,
      @Param("systems") String[] systems,
      @Param("steps") Integer[] steps);

  default @Nullable StepState locked(long monthId, String systemId, int stepNo) {
    return locked(monthId, new String[] {systemId}, new Integer[] {stepNo}).stream()
        .findFirst()
        .orElse(null);
  }

  /** Every step of every system of the municipality, untouched. */
  @Insert(
      """
      insert into app.step_state (
             municipality, month_id, system_id, department, vendor, edition, step_no, status)
      select a.municipality, m.id, a.system_id, a.department, a.vendor, t.edition, t.no,
             'NOT_STARTED'
        from app.pmo_month m
        join app.system_assignment a on a.municipality = m.municipality
        join app.step t on t.edition = m.edition
       where m.id = #{monthId}
      """)
  int insertUntouched(@Param("monthId") long monthId);

  /** Every step of every system as it stood in an earlier month; new systems untouched. */
  default int insertCarriedOver(long monthId, long fromMonthId) {
    Integer[] all = IntStream.rangeClosed(1, StepList.SIZE).boxed().toArray(Integer[]::new);
    return insertFollowing(monthId, fromMonthId, all, all);
  }

  /**
   * Every step of every system as its predecessor stood in an earlier month; untouched what has
   * none.
   *
   * @param from numbers of steps of the earlier month
   * @param to as which numbers they go on, one for each
   */
  @Insert(
      """
      insert into app.step_state (
             municipality, month_id, system_id, department, vendor, edition, step_no, status,
             planned_start, planned_end, actual_start, actual_end, owner, note, basis,
             approval_id, baseline_start, baseline_end)
      select a.municipality, m.id, a.system_id, a.department, a.vendor, t.edition, t.no,
             coalesce(s.status, 'NOT_STARTED'),
             s.planned_start, s.planned_end, s.actual_start, s.actual_end,
             coalesce(s.owner, ''), coalesce(s.note, ''), coalesce(s.basis, 'DECLARED'),
             s.approval_id, s.baseline_start, s.baseline_end
        from app.pmo_month m
        join app.system_assignment a on a.municipality = m.municipality
        join app.step t on t.edition = m.edition
        left join unnest(#{from,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                         #{to,typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
             f (from_no, to_no) on f.to_no = t.no
        left join app.step_state s
          on s.month_id = #{fromMonthId} and s.system_id = a.system_id and s.step_no = f.from_no
       where m.id = #{monthId}
      """)
  int insertFollowing(
      @Param("monthId") long monthId,
      @Param("fromMonthId") long fromMonthId,
      @Param("from") Integer[] from,
      @Param("to") Integer[] to);

  /** Every state of a revision as it stands there, with who confirmed it in which month. */
  @Insert(
      """
      insert into app.step_state (
             municipality, month_id, system_id, department, vendor, edition, step_no, status,
             planned_start, planned_end, actual_start, actual_end, owner, note, basis,
             confirmed_at, approval_id, baseline_start, baseline_end)
      select municipality, #{monthId}, system_id, department, vendor, edition, step_no, status,
             planned_start, planned_end, actual_start, actual_end, owner, note, basis,
             confirmed_at, approval_id, baseline_start, baseline_end
        from app.step_state where month_id = #{fromMonthId}
      """)
  int insertCopied(@Param("monthId") long monthId, @Param("fromMonthId") long fromMonthId);

  @Update(
      """
      update app.step_state s
         set status = v.status,
             planned_start = v.planned_start::date, planned_end = v.planned_end::date,
             actual_start = v.actual_start::date, actual_end = v.actual_end::date,
             owner = v.owner, note = v.note, basis = #{basis}, confirmed_at = #{at},
             baseline_start = coalesce(s.baseline_start, v.planned_start::date),
             baseline_end = coalesce(s.baseline_end, v.planned_end::date),
             approval_id = case v.status when 'NOT_APPLICABLE' then s.approval_id end
        from unnest(#{s.systems,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{s.steps,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{s.statuses,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{s.plannedStarts,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{s.plannedEnds,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{s.actualStarts,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{s.actualEnds,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{s.owners,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{s.notes,typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
             v (system_id, step_no, status, planned_start, planned_end,
                actual_start, actual_end, owner, note)
       where s.month_id = #{monthId} and s.system_id = v.system_id and s.step_no = v.step_no
      """)
  int update(
      @Param("monthId") long monthId,
      @Param("s") StateColumns states,
      @Param("basis") Basis basis,
      @Param("at") OffsetDateTime at);

  /** Marks a department's states as confirmed as they stand. */
  @Update(
      """
      update app.step_state set confirmed_at = #{at}
       where month_id = #{monthId} and department = #{department} and confirmed_at is null
      """)
  int confirmDepartment(
      @Param("monthId") long monthId,
      @Param("department") String department,
      @Param("at") OffsetDateTime at);

  /** Marks a system's states as confirmed by a person as they stand. */
  @Update(
      """
      update app.step_state set confirmed_at = #{at}
       where month_id = #{monthId} and system_id = #{systemId} and confirmed_at is null
      """)
  int confirm(
      @Param("monthId") long monthId,
      @Param("systemId") String systemId,
      @Param("at") OffsetDateTime at);
}
