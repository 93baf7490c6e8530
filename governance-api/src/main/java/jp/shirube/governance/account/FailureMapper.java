package jp.shirube.governance.account;

import java.time.OffsetDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of app.sign_in_failure. */
@Mapper
interface FailureMapper {

  /** What is known of a subject's failures. */
  record Failures(
      String subject,
      int failures,
      @Nullable OffsetDateTime failedAt,
      @Nullable OffsetDateTime lockedUntil) {}

  @Insert(
      """
      insert into app.sign_in_failure (municipality, kind, subject)
      values (#{municipality}, #{kind}, #{subject})
      on conflict do nothing
      """)
  void begin(
      @Param("municipality") String municipality,
      @Param("kind") Waiting kind,
      @Param("subject") String subject);

  /** Holds the row until the transaction ends, so that guesses at once are counted one by one. */
  @Select(
      """
      select subject, failures, failed_at, locked_until from app.sign_in_failure
       where municipality = #{municipality} and kind = #{kind} and subject = #{subject}
         for update
      """)
  Failures hold(
      @Param("municipality") String municipality,
      @Param("kind") Waiting kind,
      @Param("subject") String subject);

  @Select(
      """
      select subject, failures, failed_at, locked_until from app.sign_in_failure
       where municipality = #{municipality} and kind = 'ACCOUNT' and locked_until > #{now}
      """)
  List<Failures> waiting(
      @Param("municipality") String municipality, @Param("now") OffsetDateTime now);

  @Select(
      """
      select exists (select from app.sign_in_failure
                      where municipality = #{municipality} and kind = #{kind}
                        and subject = #{subject} and locked_until > #{now})
      """)
  boolean isWaiting(
      @Param("municipality") String municipality,
      @Param("kind") Waiting kind,
      @Param("subject") String subject,
      @Param("now") OffsetDateTime now);

  @Update(
      """
      update app.sign_in_failure
         set failures = #{failures}, failed_at = #{at}, locked_until = #{until}
       where municipality = #{municipality} and kind = #{kind} and subject = #{subject}
      """)
  int set(
      @Param("municipality") String municipality,
      @Param("kind") Waiting kind,
      @Param("subject") String subject,
      @Param("failures") int failures,
      @Param("at") @Nullable OffsetDateTime at,
      @Param("until") @Nullable OffsetDateTime until);
}
