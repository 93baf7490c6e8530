package jp.shirube.governance.account;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of app.account. */
@Mapper
interface AccountMapper {

  /** An account as it is kept. */
  @SuppressWarnings("ArrayRecordComponent") // rows are never compared
  record Row(
      String person,
      @Nullable String passwordHash,
      byte[] userHandle,
      OffsetDateTime changedAt,
      @Nullable OffsetDateTime closedAt) {

    boolean isOpen() {
      return closedAt == null;
    }
  }

  String SELECT =
      """
      select person, password_hash, user_handle, changed_at, closed_at
        from app.account where municipality = #{municipality}
      """;

  @Select(SELECT + " and person = #{person}")
  Optional<Row> find(@Param("municipality") String municipality, @Param("person") String person);

  @Select(SELECT)
  List<Row> all(@Param("municipality") String municipality);

  @Select("select exists (select from app.municipality where municipality = #{municipality})")
  boolean isMunicipality(@Param("municipality") String municipality);

  @Insert(
      """
      insert into app.account (municipality, person, password_hash, changed_at)
      values (#{municipality}, #{person}, #{hash}, #{at})
      on conflict (municipality, person) do update
         set password_hash = excluded.password_hash, changed_at = excluded.changed_at,
             closed_at = null
      """)
  void put(
      @Param("municipality") String municipality,
      @Param("person") String person,
      @Param("hash") String hash,
      @Param("at") OffsetDateTime at);

  /** The same password in another hash. */
  @Update(
      """
      update app.account set password_hash = #{hash}
       where municipality = #{municipality} and person = #{person}
      """)
  int rehash(
      @Param("municipality") String municipality,
      @Param("person") String person,
      @Param("hash") String hash);

  @Update(
      """
      update app.account set password_hash = null, closed_at = #{at}
       where municipality = #{municipality} and person = #{person} and closed_at is null
      """)
  int close(
      @Param("municipality") String municipality,
      @Param("person") String person,
      @Param("at") OffsetDateTime at);
}
