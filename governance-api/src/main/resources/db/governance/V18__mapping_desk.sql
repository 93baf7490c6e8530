-- The mapping desk: what vendors upload as mapping definitions, what the check found, who decided.
-- Rows stay as they were written; where a version stands is what its latest event says.

CREATE TABLE app.mapping_version (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  system_id    text NOT NULL,
  department   text NOT NULL,
  vendor       text NOT NULL,
  number       integer NOT NULL CHECK (number > 0),
  file_name    text NOT NULL CHECK (file_name <> ''),
  size         bigint NOT NULL CHECK (size > 0),
  sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  content      bytea NOT NULL,
  uploaded_at  timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  UNIQUE (municipality, system_id, vendor, number),
  UNIQUE (id, municipality, department, vendor),
  FOREIGN KEY (municipality, system_id) REFERENCES app.system_assignment
);
-- Encrypted bytes cannot be compressed, and parts of them are never asked for.
ALTER TABLE app.mapping_version ALTER COLUMN content SET STORAGE EXTERNAL;

-- What the check found in a version; a later one (another edition was imported) counts instead.
CREATE TABLE app.mapping_check (
  id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality       text NOT NULL,
  department         text NOT NULL,
  vendor             text NOT NULL,
  version_id         bigint NOT NULL,
  checked_at         timestamptz NOT NULL,
  edition            text NOT NULL,
  edition_known      boolean NOT NULL,
  definition_version text NOT NULL,
  content_hash       text NOT NULL CHECK (content_hash ~ '^([0-9a-f]{64})?$'),
  groups             integer NOT NULL,
  items              integer NOT NULL,
  errors             integer NOT NULL,
  warnings           integer NOT NULL,
  notes              integer NOT NULL,
  UNIQUE (id, municipality, department, vendor),
  FOREIGN KEY (version_id, municipality, department, vendor)
    REFERENCES app.mapping_version (id, municipality, department, vendor)
);
CREATE INDEX mapping_check_version ON app.mapping_check (version_id, id);

CREATE TABLE app.mapping_finding (
  municipality text NOT NULL,
  department   text NOT NULL,
  vendor       text NOT NULL,
  check_id     bigint NOT NULL,
  position     integer NOT NULL,
  code         text NOT NULL,
  severity     text NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'INFO')),
  sheet        text NOT NULL,
  line         bigint NOT NULL,
  heading      text NOT NULL,
  item         text NOT NULL,
  arguments    jsonb NOT NULL,
  PRIMARY KEY (check_id, position),
  FOREIGN KEY (check_id, municipality, department, vendor)
    REFERENCES app.mapping_check (id, municipality, department, vendor)
);

-- Which standard items a checked definition fills, and how.
CREATE TABLE app.mapping_use (
  municipality text NOT NULL,
  department   text NOT NULL,
  vendor       text NOT NULL,
  check_id     bigint NOT NULL,
  position     integer NOT NULL,
  group_id     text NOT NULL,
  item         text NOT NULL,
  file_id      text NOT NULL,
  inputs       text NOT NULL,
  rules        text NOT NULL,
  line         bigint NOT NULL,
  PRIMARY KEY (check_id, position),
  FOREIGN KEY (check_id, municipality, department, vendor)
    REFERENCES app.mapping_check (id, municipality, department, vendor)
);
CREATE INDEX mapping_use_item ON app.mapping_use (municipality, item, group_id);

CREATE TABLE app.mapping_event (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  department   text NOT NULL,
  vendor       text NOT NULL,
  version_id   bigint NOT NULL,
  number       integer NOT NULL CHECK (number > 0),
  action       text NOT NULL,
  from_state   text,
  to_state     text NOT NULL,
  comment      text NOT NULL,
  at           timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  UNIQUE (version_id, number),
  FOREIGN KEY (version_id, municipality, department, vendor)
    REFERENCES app.mapping_version (id, municipality, department, vendor),
  CHECK (action <> 'RETURN' OR comment <> '')
);

-- Under the rules of the application: an event follows from where the version stands, errors keep
-- a version from being submitted, the city decides, and never who uploaded or submitted it.
CREATE FUNCTION app.refuse_mapping_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  version app.mapping_version;
  before  app.mapping_event;
BEGIN
  SELECT * INTO version FROM app.mapping_version WHERE id = NEW.version_id;
  SELECT * INTO before FROM app.mapping_event
   WHERE version_id = NEW.version_id ORDER BY number DESC LIMIT 1;
  IF version.id IS NULL
     OR NEW.number <> coalesce(before.number, 0) + 1
     OR NEW.from_state IS DISTINCT FROM before.to_state
     OR (coalesce(NEW.from_state, ''), NEW.action, NEW.to_state) NOT IN (
          ('', 'UPLOAD', 'DRAFT'),
          ('DRAFT', 'SUBMIT', 'SUBMITTED'),
          ('RETURNED', 'SUBMIT', 'SUBMITTED'),
          ('SUBMITTED', 'WITHDRAW', 'DRAFT'),
          ('SUBMITTED', 'RETURN', 'RETURNED'),
          ('SUBMITTED', 'APPROVE', 'APPROVED'),
          ('DRAFT', 'RETIRE', 'RETIRED'),
          ('RETURNED', 'RETIRE', 'RETIRED'),
          ('APPROVED', 'RETIRE', 'RETIRED')) THEN
    RAISE EXCEPTION 'no such step of a mapping version' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.action = 'SUBMIT' AND coalesce(
       (SELECT c.errors FROM app.mapping_check c WHERE c.version_id = NEW.version_id
         ORDER BY c.id DESC LIMIT 1), 1) > 0 THEN
    RAISE EXCEPTION 'a mapping version unchecked or with errors'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (NEW.action IN ('APPROVE', 'RETURN') OR NEW.from_state = 'APPROVED')
     AND NOT app.session_is_whole_city() THEN
    RAISE EXCEPTION 'the city decides on a mapping version'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.action = 'APPROVE' AND (NEW.actor_id = version.actor_id OR EXISTS (
       SELECT FROM app.mapping_event e WHERE e.version_id = NEW.version_id
          AND e.action = 'SUBMIT' AND e.actor_id = NEW.actor_id)) THEN
    RAISE EXCEPTION 'a mapping version is approved by a second person'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.action = 'APPROVE' AND EXISTS (
       SELECT FROM app.mapping_version o
         JOIN LATERAL (SELECT to_state FROM app.mapping_event e WHERE e.version_id = o.id
                        ORDER BY e.number DESC LIMIT 1) l ON l.to_state = 'APPROVED'
        WHERE (o.municipality, o.system_id, o.vendor)
            = (version.municipality, version.system_id, version.vendor)) THEN
    RAISE EXCEPTION 'two approved mapping versions' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER followed BEFORE INSERT ON app.mapping_event
  FOR EACH ROW EXECUTE FUNCTION app.refuse_mapping_event();

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['mapping_version', 'mapping_check', 'mapping_finding',
      'mapping_use', 'mapping_event'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
    CALL app.guard_by_party(('app.' || guarded)::regclass);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.%I '
      'FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', guarded);
    EXECUTE format('GRANT SELECT, INSERT ON app.%I TO shirube_app', guarded);
  END LOOP;
END
$$;

COMMENT ON TABLE app.mapping_version IS '移行マッピング定義の版';
COMMENT ON COLUMN app.mapping_version.content IS 'workbook as uploaded, sealed with AES-256-GCM';
COMMENT ON COLUMN app.mapping_version.sha256 IS 'SHA-256 of the workbook, hexadecimal';
COMMENT ON TABLE app.mapping_check IS '移行マッピング定義の検査';
COMMENT ON COLUMN app.mapping_check.content_hash IS 'content hash as runs record it, or blank';
COMMENT ON TABLE app.mapping_finding IS '移行マッピング定義の指摘';
COMMENT ON TABLE app.mapping_use IS '移行マッピング定義が使うデータ項目';
COMMENT ON TABLE app.mapping_event IS '移行マッピング定義の経過';
