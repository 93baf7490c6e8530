package jp.shirube.governance.mail;

import java.time.OffsetDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of app.outbox. */
@Mapper
interface OutboxMapper {

  String COLUMNS =
      """
      id, mail_key, person, address, subject, body, state, written_at, attempts, sent_at, fault
      """;

  @Insert(
      """
      insert into app.outbox (
             municipality, mail_key, person, address, subject, body, state, written_at,
             next_attempt, fault)
      values (#{municipality}, #{it.key}, #{it.person}, #{it.address}, #{it.subject}, #{it.body},
              #{state}, #{at}, #{at}, #{fault})
      on conflict (municipality, mail_key) do nothing
      """)
  int insert(
      @Param("municipality") String municipality,
      @Param("it") Mail mail,
      @Param("state") MailState state,
      @Param("fault") @Nullable MailFault fault,
      @Param("at") OffsetDateTime at);

  @Select("select " + COLUMNS + " from app.outbox where municipality = #{municipality} order by id")
  List<KeptMail> all(@Param("municipality") String municipality);

  /** Mails that were not sent although that was tried, or that cannot be. */
  @Select(
      "select "
          + COLUMNS
          + " from app.outbox where municipality = #{municipality} and state <> 'SENT'"
          + " and fault is not null order by id")
  List<KeptMail> faulty(@Param("municipality") String municipality);

  @Select(
      """
      select count(*) from app.outbox where municipality = #{municipality} and state = #{state}
      """)
  int count(@Param("municipality") String municipality, @Param("state") MailState state);

  /** Takes the next mail that is to be sent, so that no other process has it. */
  @Select(
      affectData = true,
      value =
          """
          update app.outbox set state = 'SENDING', attempts = attempts + 1, fault = null
           where id = (select id from app.outbox
                        where municipality = #{municipality} and state = 'WAITING'
                          and next_attempt <= #{now}
                        order by id limit 1 for update skip locked)
          returning
          """
              + COLUMNS)
  @Nullable KeptMail take(
      @Param("municipality") String municipality, @Param("now") OffsetDateTime now);

  @Update(
      """
      update app.outbox
         set state = #{state}, sent_at = #{sentAt}, fault = #{fault}, next_attempt = #{next}
       where id = #{id} and state = 'SENDING'
      """)
  int end(
      @Param("id") long id,
      @Param("state") MailState state,
      @Param("sentAt") @Nullable OffsetDateTime sentAt,
      @Param("fault") @Nullable MailFault fault,
      @Param("next") OffsetDateTime next);

  /** Of a process that died: nobody knows whether the server took them. */
  @Update(
      """
      update app.outbox set state = 'UNCERTAIN', fault = 'PROCESS_DIED'
       where municipality = #{municipality} and state = 'SENDING'
      """)
  int markAbandoned(@Param("municipality") String municipality);

  @Update(
      """
      update app.outbox set state = 'WAITING', attempts = 0, next_attempt = #{now}
       where id = #{id} and state in ('FAILED', 'UNCERTAIN') and address <> ''
      """)
  int release(@Param("id") long id, @Param("now") OffsetDateTime now);
}
