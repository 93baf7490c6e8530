package jp.shirube.governance.token;

import java.time.OffsetDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of app.api_token. */
@Mapper
interface TokenMapper {

  String COLUMNS =
      """
      id, person_id, term_from, name, array_to_string(scopes, ' ') as scopes, created_at, last_day,
      last_used_at, revoked_at
      """;

  @Select(
      affectData = true,
      value =
          """
          insert into app.api_token (
                 municipality, person_id, term_from, department, vendor, name, sha256, scopes,
                 created_at, last_day)
          values (#{it.municipality}, #{it.personId}, #{it.termFrom}, #{it.department}, #{it.vendor},
                  #{it.name}, #{it.sha256}, string_to_array(#{it.scopes}, ' '), #{it.createdAt},
                  #{it.lastDay})
          returning
          """
              + COLUMNS)
  TokenRow insert(@Param("it") NewTokenRow it);

  @Select(
      "select "
          + COLUMNS
          + " from app.api_token where municipality = #{municipality}"
          + " and person_id = #{person} order by id desc")
  List<TokenRow> of(@Param("municipality") String municipality, @Param("person") String person);

  @Select(
      "select "
          + COLUMNS
          + " from app.api_token where municipality = #{municipality} and sha256 = #{sha256}")
  @Nullable TokenRow find(
      @Param("municipality") String municipality, @Param("sha256") String sha256);

  /** Not more than once a minute, so that many requests do not wait for one row. */
  @Update(
      """
      update app.api_token set last_used_at = #{at}
       where id = #{id}
         and (last_used_at is null or last_used_at < #{at}::timestamptz - interval '1 minute')
      """)
  void used(@Param("id") long id, @Param("at") OffsetDateTime at);

  @Update(
      """
      update app.api_token set revoked_at = #{at}, revoked_by = #{by}
       where id = #{id} and person_id = #{person} and revoked_at is null
      """)
  int revoke(
      @Param("id") long id,
      @Param("person") String person,
      @Param("by") String by,
      @Param("at") OffsetDateTime at);
}
