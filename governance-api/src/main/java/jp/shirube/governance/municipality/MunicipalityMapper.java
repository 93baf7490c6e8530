package jp.shirube.governance.municipality;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.municipality, app.department, app.vendor and app.system_assignment. */
@Mapper
interface MunicipalityMapper {

  @Select(
      """
      select municipality as code, name, programme_office
        from app.municipality where municipality = #{code}
      """)
  @Nullable Municipality municipality(@Param("code") String code);

  @Select("select vendor as id, name from app.vendor where municipality = #{code} order by vendor")
  List<Vendor> vendors(@Param("code") String code);

  @Select(
      """
      select a.system_id, a.system_name, a.display_order, d.name as department, a.vendor,
             v.name as vendor_name
        from app.system_assignment a
        join app.department d using (municipality, department)
        join app.vendor v using (municipality, vendor)
       where a.municipality = #{code}
       order by a.display_order
      """)
  List<Assignment> assignments(@Param("code") String code);

  @Insert(
      """
      insert into app.municipality (municipality, name, programme_office)
      values (#{it.code}, #{it.name}, #{it.programmeOffice})
      on conflict (municipality) do update
         set name = excluded.name, programme_office = excluded.programme_office
      """)
  void put(@Param("it") Municipality municipality);

  @Insert(
      """
      insert into app.vendor (municipality, vendor, name)
      values (#{code}, #{vendor.id}, #{vendor.name})
      on conflict (municipality, vendor) do update set name = excluded.name
      """)
  void putVendor(@Param("code") String code, @Param("vendor") Vendor vendor);

  @Insert(
      """
      insert into app.department (municipality, department, name, display_order)
      values (#{code}, #{name}, #{name}, #{order})
      on conflict (municipality, department) do update set display_order = excluded.display_order
      """)
  void putDepartment(
      @Param("code") String code, @Param("name") String name, @Param("order") int order);

  @Insert(
      """
      insert into app.system_assignment (
             municipality, system_id, system_name, display_order, department, vendor)
      values (#{code}, #{it.systemId}, #{it.systemName}, #{it.displayOrder}, #{it.department},
              #{it.vendor})
      on conflict (municipality, system_id) do update
         set system_name = excluded.system_name, display_order = excluded.display_order,
             department = excluded.department, vendor = excluded.vendor
      """)
  void putAssignment(@Param("code") String code, @Param("it") Assignment assignment);
}
