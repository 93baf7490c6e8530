package jp.shirube.governance.calendar;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.calendar_setting and app.calendar_period. */
@Mapper
interface CalendarMapper {

  /** As MM-DD. */
  record ClosingRow(String closedFrom, String closedTo) {}

  /** A period as it is stored. */
  record PeriodRow(String kind, String name, LocalDate firstDay, LocalDate lastDay) {}

  @Select(
      """
      select closed_from, closed_to from app.calendar_setting where municipality = #{municipality}
      """)
  @Nullable ClosingRow closing(@Param("municipality") String municipality);

  @Select(
      """
      select kind, name, first_day, last_day from app.calendar_period
       where municipality = #{municipality} order by first_day, kind, name
      """)
  List<PeriodRow> periods(@Param("municipality") String municipality);

  @Insert(
      """
      insert into app.calendar_setting (municipality, closed_from, closed_to)
      values (#{municipality}, #{from}, #{to})
      on conflict (municipality) do update
         set closed_from = excluded.closed_from, closed_to = excluded.closed_to
      """)
  void putClosing(
      @Param("municipality") String municipality,
      @Param("from") String from,
      @Param("to") String to);

  @Delete(
      """
      delete from app.calendar_period
       where municipality = #{municipality}
         and extract(year from first_day - interval '3 months') = #{year}
      """)
  int deleteFiscalYear(@Param("municipality") String municipality, @Param("year") int year);

  @Insert(
      """
      insert into app.calendar_period (municipality, kind, name, first_day, last_day)
      values (#{municipality}, #{kind}, #{it.name}, #{it.from}, #{it.to})
      """)
  void insert(
      @Param("municipality") String municipality,
      @Param("kind") String kind,
      @Param("it") CityPeriod period);

  @Delete(
      """
      delete from app.calendar_period
       where municipality = #{municipality} and kind = #{kind} and name = #{it.name}
         and first_day = #{it.from} and last_day = #{it.to}
      """)
  int delete(
      @Param("municipality") String municipality,
      @Param("kind") String kind,
      @Param("it") CityPeriod period);
}
