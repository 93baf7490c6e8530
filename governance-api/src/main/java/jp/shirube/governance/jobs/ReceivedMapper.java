package jp.shirube.governance.jobs;

import java.time.OffsetDateTime;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.delivery.StoredDelivery;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code app.received_delivery}. */
@Mapper
interface ReceivedMapper {

  /** One that came in before stays as it is. */
  @Insert(
      """
      insert into app.received_delivery (municipality, delivery_id, system_id, vendor, number,
             content_hash, records, bytes, received_at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{delivery.id}, #{delivery.systemId}, #{delivery.vendorId},
              #{delivery.number}, #{delivery.contentHash}, #{records}, #{bytes}, #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      on conflict do nothing
      """)
  void keep(
      @Param("municipality") String municipality,
      @Param("delivery") StoredDelivery delivery,
      @Param("records") long records,
      @Param("bytes") long bytes,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);
}
