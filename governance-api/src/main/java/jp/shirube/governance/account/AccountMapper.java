package jp.shirube.governance.account;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of app.account. */
@Mapper
interface AccountMapper {

  @Select(
      """
      select password_hash from app.account
       where municipality = #{municipality} and person = #{person}
      """)
  Optional<String> hash(@Param("municipality") String municipality, @Param("person") String person);

  @Insert(
      """
      insert into app.account (municipality, person, password_hash, changed_at)
      values (#{municipality}, #{person}, #{hash}, #{at})
      on conflict (municipality, person) do update
         set password_hash = excluded.password_hash, changed_at = excluded.changed_at
      """)
  void put(
      @Param("municipality") String municipality,
      @Param("person") String person,
      @Param("hash") String hash,
      @Param("at") OffsetDateTime at);
}
