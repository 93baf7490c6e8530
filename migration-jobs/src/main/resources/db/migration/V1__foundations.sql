-- Tenants, runs and what became of every record, publications, the audit trail.
-- Every row belongs to a municipality and is seen only by sessions bound to it.

CREATE TABLE app.municipality (
  municipality text PRIMARY KEY CHECK (municipality ~ '^[0-9]{6}$'),
  name         text NOT NULL DEFAULT ''
);

CREATE TABLE app.vendor (
  municipality text NOT NULL REFERENCES app.municipality,
  vendor       text NOT NULL,
  name         text NOT NULL,
  PRIMARY KEY (municipality, vendor)
);

CREATE TABLE app.department (
  municipality  text NOT NULL REFERENCES app.municipality,
  department    text NOT NULL,
  name          text NOT NULL,
  display_order integer NOT NULL DEFAULT 0,
  PRIMARY KEY (municipality, department)
);

CREATE TABLE app.run (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality    text NOT NULL REFERENCES app.municipality,
  system_id       text NOT NULL CHECK (system_id ~ '^[0-9]{3}$'),
  vendor          text NOT NULL,
  mode            text NOT NULL CHECK (mode IN ('dry-run', 'rehearsal', 'cutover')),
  number          integer NOT NULL CHECK (number > 0),
  rehearsal       integer NOT NULL,
  status          text NOT NULL DEFAULT 'RUNNING' CHECK (status IN ('RUNNING', 'ENDED')),
  result          text CHECK (result IN ('PASSED', 'OVER_THRESHOLD', 'REFUSED', 'FAILED')),
  edition         text NOT NULL,
  mapping_version text NOT NULL,
  mapping_hash    text NOT NULL,
  delivery_id     text,
  delivery_hash   text,
  request         jsonb NOT NULL DEFAULT '{}',
  approved_by     text,
  actor_id        text NOT NULL,
  actor_name      text NOT NULL,
  actor_role      text NOT NULL,
  actor_origin    text NOT NULL,
  as_of           timestamptz NOT NULL,
  started         timestamptz NOT NULL,
  ended           timestamptz,
  UNIQUE (municipality, system_id, mode, number),
  FOREIGN KEY (municipality, vendor) REFERENCES app.vendor,
  CHECK ((mode = 'rehearsal') = (rehearsal > 0)),
  CHECK ((status = 'ENDED') = (result IS NOT NULL)),
  CHECK ((status = 'ENDED') = (ended IS NOT NULL)),
  CHECK (mode <> 'cutover' OR approved_by IS NOT NULL)
);
-- One area of one system is worked on by one run at a time.
CREATE UNIQUE INDEX run_alone ON app.run (municipality, system_id, mode, rehearsal)
  WHERE status = 'RUNNING';

CREATE TABLE app.run_file (
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL,
  file_id      text NOT NULL,
  position     smallint NOT NULL,
  file_name    text NOT NULL,
  read         bigint NOT NULL,
  mapped       bigint NOT NULL,
  rejected     bigint NOT NULL,
  excluded     bigint NOT NULL,
  PRIMARY KEY (run_id, file_id)
);

CREATE TABLE app.run_group (
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL,
  group_id     text NOT NULL,
  group_name   text NOT NULL,
  emitted      bigint NOT NULL,
  published    bigint NOT NULL,
  withdrawn    bigint NOT NULL,
  PRIMARY KEY (run_id, group_id)
);

CREATE TABLE app.run_exclusion (
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL,
  file_id      text NOT NULL,
  reason_code  text NOT NULL,
  reason       text NOT NULL,
  records      bigint NOT NULL,
  PRIMARY KEY (run_id, file_id, reason_code)
);

-- A record that left the way (group_id '') or a row withdrawn by a check over the whole.
CREATE TABLE app.rejection (
  run_id        bigint NOT NULL REFERENCES app.run,
  municipality  text NOT NULL,
  vendor        text NOT NULL,
  file_position smallint NOT NULL,
  record        bigint NOT NULL,
  group_id      text NOT NULL DEFAULT '',
  line          bigint NOT NULL,
  byte_offset   bigint NOT NULL,
  key_hash      bytea,
  code          text NOT NULL,
  severity      text NOT NULL,
  item          text,
  sealed        bytea,
  PRIMARY KEY (run_id, file_position, record, group_id)
);
COMMENT ON COLUMN app.rejection.key_hash IS 'keyed hash of the record''s key; never the key';
COMMENT ON COLUMN app.rejection.sealed IS 'raw bytes of the record, encrypted';

-- Everything found on a rejected record, in order.
CREATE TABLE app.rejection_finding (
  run_id        bigint NOT NULL,
  municipality  text NOT NULL,
  file_position smallint NOT NULL,
  record        bigint NOT NULL,
  group_id      text NOT NULL DEFAULT '',
  ordinal       smallint NOT NULL,
  code          text NOT NULL,
  severity      text NOT NULL,
  item          text,
  source_field  text,
  arguments     jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (run_id, file_position, record, group_id, ordinal),
  FOREIGN KEY (run_id, file_position, record, group_id) REFERENCES app.rejection
);

-- Every finding is counted here; app.finding keeps the first ones of each kind.
CREATE TABLE app.finding_count (
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL,
  code         text NOT NULL,
  item         text NOT NULL DEFAULT '',
  severity     text NOT NULL,
  occurrences  bigint NOT NULL,
  PRIMARY KEY (run_id, code, item, severity)
);

CREATE TABLE app.finding (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id        bigint NOT NULL REFERENCES app.run,
  municipality  text NOT NULL,
  code          text NOT NULL,
  severity      text NOT NULL,
  item          text NOT NULL DEFAULT '',
  source_field  text,
  file_name     text,
  line          bigint NOT NULL,
  file_position smallint,
  record        bigint,
  byte_offset   bigint,
  arguments     jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX finding_run ON app.finding (run_id, code, item);

CREATE TABLE app.publication (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  system_id    text NOT NULL,
  area         text NOT NULL,
  run_id       bigint NOT NULL REFERENCES app.run,
  state        text NOT NULL CHECK (state IN ('CURRENT', 'PREVIOUS', 'ROLLED_BACK')),
  published    timestamptz NOT NULL,
  changed      timestamptz NOT NULL,
  actor_id     text NOT NULL
);
-- What a system shows in an area is one run or nothing.
CREATE UNIQUE INDEX publication_current ON app.publication (municipality, system_id, area)
  WHERE state = 'CURRENT';

CREATE TABLE app.audit_event (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  at           timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  action       text NOT NULL,
  object       text NOT NULL,
  details      jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_event_object ON app.audit_event (municipality, object, at);

CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

-- The municipality that the session is bound to; NULL, and so no row at all, when to none.
CREATE FUNCTION app.session_municipality() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('shirube.municipality', true), '') $$;

-- Makes a table with a column municipality visible to the session's own municipality only, its
-- owner included.
CREATE PROCEDURE app.guard_by_municipality(guarded regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
  EXECUTE format('CREATE POLICY own_municipality ON %s '
    'USING (municipality = (SELECT app.session_municipality())) '
    'WITH CHECK (municipality = (SELECT app.session_municipality()))', guarded);
END
$$;

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['municipality', 'vendor', 'department', 'run', 'run_file',
      'run_group', 'run_exclusion', 'rejection', 'rejection_finding', 'finding_count', 'finding',
      'publication', 'audit_event'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE ON app.municipality, app.vendor, app.department
  TO shirube_migration, shirube_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON app.run, app.run_file, app.run_group, app.run_exclusion,
  app.rejection, app.rejection_finding, app.finding_count, app.finding, app.publication
  TO shirube_migration;
GRANT SELECT ON app.run, app.run_file, app.run_group, app.run_exclusion,
  app.rejection, app.rejection_finding, app.finding_count, app.finding, app.publication
  TO shirube_app;
GRANT SELECT, INSERT ON app.audit_event TO shirube_migration, shirube_app;
