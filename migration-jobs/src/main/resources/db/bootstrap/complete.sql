-- True when roles, memberships, schemas and grants stand as roles.sql and schemas.sql make them.
SELECT (SELECT count(*) = 3 FROM pg_roles
         WHERE rolname IN ('shirube_owner', 'shirube_migration', 'shirube_app')
           AND pg_has_role(current_user, oid, 'MEMBER'))
   AND (SELECT count(*) = 3 FROM pg_namespace WHERE nspname IN ('app', 'batch', 'quartz'))
   AND (SELECT bool_and(has_database_privilege(oid, current_database(), 'CREATE')) FROM pg_roles
         WHERE rolname IN ('shirube_owner', 'shirube_migration'))
   AND (SELECT count(*) = 4
          FROM (VALUES ('shirube_migration', 'app'), ('shirube_app', 'app'),
                       ('shirube_migration', 'batch'), ('shirube_app', 'quartz')) AS wanted (grantee, area)
          JOIN pg_roles ON rolname = grantee
          JOIN pg_namespace ON nspname = area
         WHERE has_schema_privilege(pg_roles.oid, pg_namespace.oid, 'USAGE'))
