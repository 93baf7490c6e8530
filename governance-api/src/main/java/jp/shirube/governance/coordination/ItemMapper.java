package jp.shirube.governance.coordination;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of app.coordination_item and app.coordination_event. */
@Mapper
interface ItemMapper {

  String SELECT =
      """
      select i.id, i.number, i.title, i.question,
             coalesce(i.raised_department, '') as raised_department,
             coalesce(i.raised_vendor, '') as raised_vendor,
             coalesce(i.owner_department, '') as owner_department,
             coalesce(i.owner_vendor, '') as owner_vendor,
             i.due, i.state, coalesce(i.system_id, '') as system_id, i.step_no, i.mapping_item,
             i.finding_code, i.raised_at, i.asked_at, i.changed_at,
             coalesce((select e.text from app.coordination_event e
                        where e.item_id = i.id and e.action = 'ANSWER'
                        order by e.id desc limit 1), '') as last_answer
        from app.coordination_item i
      """;

  /** An item with its latest answer. */
  record Row(
      long id,
      int number,
      String title,
      String question,
      String raisedDepartment,
      String raisedVendor,
      String ownerDepartment,
      String ownerVendor,
      LocalDate due,
      ItemState state,
      String systemId,
      @Nullable Integer stepNo,
      String mappingItem,
      String findingCode,
      OffsetDateTime raisedAt,
      OffsetDateTime askedAt,
      OffsetDateTime changedAt,
      String lastAnswer) {

    CoordinationItem toItem() {
      return new CoordinationItem(
          id,
          number,
          title,
          question,
          new Party(raisedDepartment, raisedVendor),
          new Party(ownerDepartment, ownerVendor),
          due,
          state,
          new ItemSubject(systemId, stepNo, mappingItem, findingCode),
          raisedAt,
          askedAt,
          changedAt,
          lastAnswer);
    }
  }

  @Select(SELECT + " where i.municipality = #{municipality} order by i.number")
  List<Row> all(@Param("municipality") String municipality);

  @Select(SELECT + " where i.municipality = #{municipality} and i.number = #{number}")
  @Nullable Row find(@Param("municipality") String municipality, @Param("number") int number);

  @Select(
      SELECT + " where i.municipality = #{municipality} and i.number = #{number} for update of i")
  @Nullable Row locked(@Param("municipality") String municipality, @Param("number") int number);

  /** The next number of a kind within the municipality. */
  @Select(
      """
      insert into app.coordination_number (municipality, kind, last)
      values (#{municipality}, #{kind}, 1)
      on conflict (municipality, kind) do update set last = coordination_number.last + 1
      returning last
      """)
  int nextNumber(@Param("municipality") String municipality, @Param("kind") String kind);

  @Insert(
      """
      insert into app.coordination_item (
             municipality, number, title, question, raised_department, raised_vendor,
             owner_department, owner_vendor, due, state, system_id, step_no, mapping_item,
             finding_code, raised_at, asked_at, changed_at)
      values (#{municipality}, #{number}, #{it.title}, #{it.question},
              nullif(#{it.raisedBy.department}, ''), nullif(#{it.raisedBy.vendor}, ''),
              nullif(#{it.owner.department}, ''), nullif(#{it.owner.vendor}, ''),
              #{it.due}, 'OPEN', nullif(#{it.subject.systemId}, ''), #{it.subject.stepNo},
              #{it.subject.mappingItem}, #{it.subject.findingCode}, #{at}, #{at}, #{at})
      """)
  void insert(
      @Param("municipality") String municipality,
      @Param("number") int number,
      @Param("it") NewItem item,
      @Param("at") OffsetDateTime at);

  /** Writes a state; an item that begins to wait is asked now. */
  @Update(
      """
      update app.coordination_item
         set state = #{state}, changed_at = #{at},
             asked_at = case when #{asking} then #{at} else asked_at end
       where id = #{id}
      """)
  void setState(
      @Param("id") long id,
      @Param("state") ItemState state,
      @Param("asking") boolean asking,
      @Param("at") OffsetDateTime at);

  @Update(
      """
      update app.coordination_item
         set title = #{it.title}, question = #{it.question}, due = #{it.due},
             owner_department = nullif(#{it.owner.department}, ''),
             owner_vendor = nullif(#{it.owner.vendor}, ''),
             system_id = nullif(#{it.subject.systemId}, ''), step_no = #{it.subject.stepNo},
             mapping_item = #{it.subject.mappingItem}, finding_code = #{it.subject.findingCode},
             changed_at = #{at}
       where id = #{it.id}
      """)
  void update(@Param("it") CoordinationItem item, @Param("at") OffsetDateTime at);

  @Insert(
      """
      insert into app.coordination_event (
             municipality, item_id, action, from_state, to_state, field, old_value, new_value,
             text, at, actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{it.itemId}, #{it.action}, #{it.fromState}, #{it.toState},
              #{it.field}, #{it.oldValue}, #{it.newValue}, #{it.text}, #{it.at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void insertEvent(
      @Param("municipality") String municipality,
      @Param("it") ItemEvent event,
      @Param("actor") Actor actor);

  String EVENT =
      """
      select item_id, action, from_state, to_state, field, old_value, new_value, text, at,
             actor_name, actor_role
        from app.coordination_event
      """;

  @Select(EVENT + " where item_id = #{itemId} order by id")
  List<ItemEvent> events(@Param("itemId") long itemId);

  @Select(EVENT + " where municipality = #{municipality} order by item_id, id")
  List<ItemEvent> allEvents(@Param("municipality") String municipality);
}
