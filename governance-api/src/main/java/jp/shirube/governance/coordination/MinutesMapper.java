package jp.shirube.governance.coordination;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of app.minutes and app.minutes_topic. */
@Mapper
interface MinutesMapper {

  /** A version without its topics; departments and vendors with line breaks between. */
  record Row(
      long id,
      int number,
      int version,
      LocalDate heldOn,
      String title,
      String place,
      String participants,
      String departments,
      String vendors,
      String reason) {

    Minutes toMinutes(List<MinutesTopic> topics) {
      return new Minutes(
          number, version, heldOn, title, place, participants, parties(), reason, topics);
    }

    private List<Party> parties() {
      return Stream.concat(
              lines(departments).map(Party::department), lines(vendors).map(Party::vendor))
          .toList();
    }

    private static Stream<String> lines(String text) {
      return Arrays.stream(text.split("\n")).filter(line -> !line.isEmpty());
    }
  }

  @Select(
      """
      select id, number, version, held_on, title, place, participants,
             array_to_string(departments, e'\\n') as departments,
             array_to_string(vendors, e'\\n') as vendors, reason
        from app.minutes
       where municipality = #{municipality} order by number, version
      """)
  List<Row> all(@Param("municipality") String municipality);

  @Select(
      """
      select t.topic, coalesce(i.number, 0) as item_number, t.discussion, t.decision
        from app.minutes_topic t
        left join app.coordination_item i on i.id = t.item_id
       where t.minutes_id = #{id} order by t.position
      """)
  List<MinutesTopic> topics(@Param("id") long id);

  @Insert(
      """
      insert into app.minutes (municipality, number, version, held_on, title, place, participants,
             departments, vendors, reason, written_at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{it.number}, #{it.version}, #{it.heldOn}, #{it.title}, #{it.place},
              #{it.participants}, string_to_array(#{departments}, e'\\n'),
              string_to_array(#{vendors}, e'\\n'), #{it.reason}, #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void insert(
      @Param("municipality") String municipality,
      @Param("it") Minutes minutes,
      @Param("departments") String departments,
      @Param("vendors") String vendors,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  @Insert(
      """
      insert into app.minutes_topic (municipality, minutes_id, position, topic, item_id, discussion,
             decision)
      select m.municipality, m.id, #{position}, #{it.topic},
             (select id from app.coordination_item
               where municipality = m.municipality and number = #{it.itemNumber}),
             #{it.discussion}, #{it.decision}
        from app.minutes m
       where m.municipality = #{municipality} and m.number = #{number} and m.version = #{version}
      """)
  void insertTopic(
      @Param("municipality") String municipality,
      @Param("number") int number,
      @Param("version") int version,
      @Param("position") int position,
      @Param("it") MinutesTopic topic);
}
