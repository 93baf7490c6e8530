-- The chain over the audit trail. Who writes an event waits for nobody: the event only notes that
-- it waits for its seal, in the same transaction. Sealing comes later, one process at a time.

CREATE TABLE app.audit_unsealed (
  event_id     bigint PRIMARY KEY,
  municipality text NOT NULL
);
CREATE INDEX audit_unsealed_next ON app.audit_unsealed (municipality, event_id);

CREATE TABLE app.audit_seal (
  municipality text NOT NULL,
  seq          bigint NOT NULL CHECK (seq > 0),
  event_id     bigint NOT NULL UNIQUE,
  sealed_at    timestamptz NOT NULL,
  previous     bytea NOT NULL CHECK (length(previous) = 32),
  content      bytea NOT NULL CHECK (length(content) = 32),
  hash         bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (municipality, seq)
);

-- The chain's end after each round of sealing, signed with the installation's key.
CREATE TABLE app.audit_head (
  municipality text NOT NULL,
  seq          bigint NOT NULL,
  hash         bytea NOT NULL CHECK (length(hash) = 32),
  signed_at    timestamptz NOT NULL,
  key_id       text NOT NULL,
  signature    bytea NOT NULL,
  PRIMARY KEY (municipality, seq)
);

-- Every check of the whole chain, with what it found.
CREATE TABLE app.audit_check (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  checked_at   timestamptz NOT NULL,
  until_seq    bigint NOT NULL,
  waiting      bigint NOT NULL,
  problems     bigint NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL
);

-- Events from before there was a chain are sealed first. The owner sees no municipality's rows.
ALTER TABLE app.audit_event NO FORCE ROW LEVEL SECURITY;
INSERT INTO app.audit_unsealed SELECT id, municipality FROM app.audit_event;
ALTER TABLE app.audit_event FORCE ROW LEVEL SECURITY;

CREATE FUNCTION app.await_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO app.audit_unsealed SELECT id, municipality FROM written;
  RETURN NULL;
END
$$;
CREATE TRIGGER await_seal AFTER INSERT ON app.audit_event
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION app.await_seal();

-- Searches go backward in time.
CREATE INDEX audit_event_time ON app.audit_event (municipality, at, id);
CREATE INDEX audit_event_actor ON app.audit_event (municipality, actor_id, at, id);
CREATE INDEX audit_event_action ON app.audit_event (municipality, action, at, id);

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['audit_unsealed', 'audit_seal', 'audit_head', 'audit_check'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
  END LOOP;
  -- Everybody's acts are written, what was written is read for the city as a whole.
  FOREACH guarded IN ARRAY ARRAY['audit_event', 'audit_unsealed', 'audit_seal', 'audit_head',
      'audit_check'] LOOP
    EXECUTE format('CREATE POLICY whole_city ON app.%I AS RESTRICTIVE FOR SELECT USING ('
      '(SELECT app.session_department()) IS NULL AND (SELECT app.session_vendor()) IS NULL)',
      guarded);
  END LOOP;
  FOREACH guarded IN ARRAY ARRAY['audit_seal', 'audit_head', 'audit_check'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.%I '
      'FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', guarded);
  END LOOP;
END
$$;

GRANT INSERT ON app.audit_unsealed TO shirube_migration;
GRANT SELECT, INSERT, DELETE ON app.audit_unsealed TO shirube_app;
GRANT SELECT, INSERT ON app.audit_seal, app.audit_head, app.audit_check TO shirube_app;

COMMENT ON TABLE app.audit_unsealed IS '封印を待つ操作記録';
COMMENT ON TABLE app.audit_seal IS '操作記録の封印の連鎖';
COMMENT ON TABLE app.audit_head IS '連鎖の先端と署名';
COMMENT ON TABLE app.audit_check IS '操作記録の検証の結果';
