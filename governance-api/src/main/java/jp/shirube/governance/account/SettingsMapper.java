package jp.shirube.governance.account;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of app.sign_in_setting. */
@Mapper
interface SettingsMapper {

  /** A row; roles are separated by blanks. */
  record Row(
      int idleMinutes,
      int longestHours,
      int mostSessions,
      int invitationHours,
      String requiredRoles,
      String advisedRoles) {}

  @Select(
      """
      select idle_minutes, longest_hours, most_sessions, invitation_hours, required_roles,
             advised_roles
        from app.sign_in_setting where municipality = #{municipality}
      """)
  Optional<Row> find(@Param("municipality") String municipality);

  @Insert(
      """
      insert into app.sign_in_setting (municipality, idle_minutes, longest_hours, most_sessions,
             invitation_hours, required_roles, advised_roles)
      values (#{municipality}, #{it.idleMinutes}, #{it.longestHours}, #{it.mostSessions},
              #{it.invitationHours}, #{it.requiredRoles}, #{it.advisedRoles})
      on conflict (municipality) do update
         set idle_minutes = excluded.idle_minutes, longest_hours = excluded.longest_hours,
             most_sessions = excluded.most_sessions,
             invitation_hours = excluded.invitation_hours,
             required_roles = excluded.required_roles, advised_roles = excluded.advised_roles
      """)
  void put(@Param("municipality") String municipality, @Param("it") Row row);
}
