package jp.shirube.governance.account;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/**
 * Rows of app.passkey and the handles of app.account. The statements name no municipality: they
 * show what row-level security shows in the transaction of {@code Tenancy}.
 */
@Mapper
interface PasskeyMapper {

  /** A passkey as it is kept. */
  @SuppressWarnings("ArrayRecordComponent") // rows are never compared
  record Row(
      byte[] credentialId,
      String person,
      byte[] userHandle,
      String label,
      byte[] publicKey,
      long signatureCount,
      boolean uvInitialized,
      boolean backupEligible,
      boolean backupState,
      String transports,
      byte @Nullable [] attestation,
      byte @Nullable [] clientData,
      OffsetDateTime createdAt,
      OffsetDateTime lastUsedAt) {}

  /** Whose a handle is. */
  @SuppressWarnings("ArrayRecordComponent") // rows are never compared
  record Handle(String person, byte[] userHandle) {}

  String SELECT =
      """
      select k.credential_id, k.person, a.user_handle, k.label, k.public_key, k.signature_count,
             k.uv_initialized, k.backup_eligible, k.backup_state, k.transports, k.attestation,
             k.client_data, k.created_at, k.last_used_at
        from app.passkey k join app.account a using (municipality, person)
       where a.closed_at is null
      """;

  @Select(SELECT + " and k.credential_id = #{id}")
  Optional<Row> find(@Param("id") byte[] id);

  @Select(SELECT + " and a.user_handle = #{handle} order by k.created_at, k.label")
  List<Row> ofHandle(@Param("handle") byte[] handle);

  @Select(SELECT + " and k.person = #{person} order by k.created_at, k.label")
  List<Row> ofPerson(@Param("person") String person);

  @Select("select person from app.passkey order by person")
  List<String> owners();

  @Select("select person, user_handle from app.account where user_handle = #{handle}")
  Optional<Handle> handle(@Param("handle") byte[] handle);

  @Select("select person, user_handle from app.account where person = #{person}")
  Optional<Handle> handleOf(@Param("person") String person);

  @Insert(
      """
      insert into app.passkey (credential_id, person, label, public_key, signature_count,
             uv_initialized, backup_eligible, backup_state, transports, attestation, client_data,
             created_at, last_used_at)
      values (#{credentialId}, #{person}, #{label}, #{publicKey}, #{signatureCount},
              #{uvInitialized}, #{backupEligible}, #{backupState}, #{transports}, #{attestation},
              #{clientData}, #{createdAt}, #{lastUsedAt})
      on conflict (municipality, credential_id) do update
         set signature_count = excluded.signature_count, backup_state = excluded.backup_state,
             uv_initialized = excluded.uv_initialized, last_used_at = excluded.last_used_at
       where app.passkey.person = excluded.person
      """)
  int put(Row row);

  @Update("update app.passkey set label = #{label} where credential_id = #{id}")
  int rename(@Param("id") byte[] id, @Param("label") String label);

  @Delete("delete from app.passkey where credential_id = #{id}")
  int delete(@Param("id") byte[] id);

  @Delete("delete from app.passkey where person = #{person}")
  int deleteOf(@Param("person") String person);
}
