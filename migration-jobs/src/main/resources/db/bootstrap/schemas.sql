-- Schemas of the database and who may use them.
DO $$
BEGIN
  EXECUTE format('GRANT CREATE, CONNECT, TEMPORARY ON DATABASE %I TO shirube_owner, shirube_migration', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO shirube_app', current_database());
END
$$;
SET ROLE shirube_owner;
CREATE SCHEMA IF NOT EXISTS app;
CREATE SCHEMA IF NOT EXISTS batch;
CREATE SCHEMA IF NOT EXISTS quartz;
GRANT USAGE ON SCHEMA app TO shirube_migration, shirube_app;
GRANT USAGE ON SCHEMA batch TO shirube_migration;
GRANT USAGE ON SCHEMA quartz TO shirube_app;
RESET ROLE;
