package jp.shirube.governance.api.http;

import java.time.OffsetDateTime;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.api_answer. */
@Mapper
interface AnswerMapper {

  @Select(
      """
      select request_hash, status, array_to_string(headers, E'\\n') as headers, body
        from app.api_answer
       where token_id = #{token} and key = #{key} and answered_at > #{since}
      """)
  @Nullable KeptAnswer find(
      @Param("token") long token, @Param("key") String key, @Param("since") OffsetDateTime since);

  @Insert(
      """
      insert into app.api_answer (
             municipality, token_id, key, department, vendor, request_hash, status, headers, body,
             answered_at)
      select t.municipality, t.id, #{key}, t.department, t.vendor, #{it.requestHash}, #{it.status},
             string_to_array(#{it.headers}, E'\\n'), #{it.body}, #{at}
        from app.api_token t where t.id = #{token}
      """)
  int insert(
      @Param("token") long token,
      @Param("key") String key,
      @Param("it") KeptAnswer answer,
      @Param("at") OffsetDateTime at);

  @Delete("delete from app.api_answer where token_id = #{token} and answered_at <= #{since}")
  void forget(@Param("token") long token, @Param("since") OffsetDateTime since);
}
