package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.mappings.standard.Sureness;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.step_settings and app.step_setting; inserted, never altered. */
@Mapper
interface StepSettingsMapper {

  /** A setting with its lists as texts. */
  record Row(
      int stepNo,
      int weight,
      int inProgressPercent,
      String predecessors,
      String facts,
      Sureness sureness) {

    static Row of(StepSetting setting) {
      return new Row(
          setting.stepNo(),
          setting.weight(),
          setting.inProgressPercent(),
          SettingTexts.ofNumbers(setting.predecessors()),
          SettingTexts.ofFacts(setting.facts()),
          setting.sureness());
    }

    StepSetting toSetting() {
      return new StepSetting(
          stepNo,
          weight,
          inProgressPercent,
          SettingTexts.numbers(predecessors),
          SettingTexts.facts(facts),
          sureness);
    }
  }

  /** The version in force now, null when the city has set nothing for the edition. */
  @Select(
      """
      select max(id) from app.step_settings
       where municipality = #{municipality} and edition = #{edition}
      """)
  @Nullable Long latest(
      @Param("municipality") String municipality, @Param("edition") String edition);

  /** The version in force in a month: of a frozen one when it was frozen. */
  @Select(
      """
      select max(s.id)
        from app.pmo_month m
        join app.step_settings s on s.municipality = m.municipality and s.edition = m.edition
         and s.set_at <= coalesce(m.frozen_at, 'infinity')
       where m.id = #{monthId}
      """)
  @Nullable Long inForce(@Param("monthId") long monthId);

  @Select(
      """
      select step_no, weight, in_progress_percent, predecessors, facts, sureness
        from app.step_setting where settings_id = #{id} order by step_no
      """)
  List<Row> rows(@Param("id") long id);

  @Select(
      """
      insert into app.step_settings (
             municipality, edition, set_at, actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{edition}, #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      returning id
      """)
  @Options(flushCache = Options.FlushCachePolicy.TRUE)
  long insertVersion(
      @Param("municipality") String municipality,
      @Param("edition") String edition,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  @Insert(
      """
      insert into app.step_setting (
             municipality, settings_id, step_no, weight, in_progress_percent, predecessors, facts,
             sureness)
      values (#{municipality}, #{id}, #{row.stepNo}, #{row.weight}, #{row.inProgressPercent},
              #{row.predecessors}, #{row.facts}, #{row.sureness})
      """)
  void insert(
      @Param("municipality") String municipality, @Param("id") long id, @Param("row") Row row);
}
