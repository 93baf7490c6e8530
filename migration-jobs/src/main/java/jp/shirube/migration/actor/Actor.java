package jp.shirube.migration.actor;

/**
 * Who does something, in which role, from where. Part of every write from the first service on.
 *
 * @param id account or operating-system user, stable
 * @param name name for people
 * @param role role in which it acts
 * @param origin where from: {@code cli:<host>}, an address, {@code schedule}
 */
public record Actor(String id, String name, Role role, String origin) {

  /** Roles known to the product. */
  public enum Role {
    PLANNER,
    DEPARTMENT_STAFF,
    DEPARTMENT_HEAD,
    PMO_MANAGER,
    VENDOR_ENGINEER,
    VENDOR_LEAD,
    AUDITOR,
    DISASTER_OFFICER,
    ADMINISTRATOR,
    PREFECTURE_READER,
    NATION_READER,
    SYSTEM
  }
}
