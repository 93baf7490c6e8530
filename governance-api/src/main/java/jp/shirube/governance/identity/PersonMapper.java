package jp.shirube.governance.identity;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Rows of app.person. */
@Mapper
interface PersonMapper {

  @Select(
      """
      select id, name, role, department, vendor, mail, valid_from, valid_to
        from app.person where municipality = #{municipality}
       order by department, vendor, role, id, valid_from
      """)
  List<Person> all(@Param("municipality") String municipality);

  @Select("select department from app.department where municipality = #{municipality}")
  List<String> departments(@Param("municipality") String municipality);

  @Select("select vendor from app.vendor where municipality = #{municipality}")
  List<String> vendors(@Param("municipality") String municipality);

  @Insert(
      """
      insert into app.person (
             municipality, id, name, role, department, vendor, mail, valid_from, valid_to)
      values (#{municipality}, #{it.id}, #{it.name}, #{it.role}, #{it.department}, #{it.vendor},
              #{it.mail}, #{it.validFrom}, #{it.validTo})
      on conflict (municipality, id, valid_from) do update
         set name = excluded.name, role = excluded.role, department = excluded.department,
             vendor = excluded.vendor, mail = excluded.mail, valid_to = excluded.valid_to
      """)
  void put(@Param("municipality") String municipality, @Param("it") Person person);

  /** Ends what a person is still in on a day. */
  @Update(
      """
      update app.person set valid_to = #{lastDay}
       where municipality = #{municipality} and id = #{id}
         and valid_from <= #{lastDay} and (valid_to is null or valid_to > #{lastDay})
      """)
  int end(
      @Param("municipality") String municipality,
      @Param("id") String id,
      @Param("lastDay") LocalDate lastDay);
}
