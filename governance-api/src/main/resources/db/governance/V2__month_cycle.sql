-- Persons and what they stand for, the cycle of a month with its revisions, and the guards that
-- keep a frozen month as it is and the parties apart.

CREATE TABLE app.person (
  municipality text NOT NULL REFERENCES app.municipality,
  id           text NOT NULL,
  name         text NOT NULL,
  role         text NOT NULL,
  department   text NOT NULL DEFAULT '',
  vendor       text NOT NULL DEFAULT '',
  mail         text NOT NULL DEFAULT '',
  valid_from   date NOT NULL,
  valid_to     date,
  PRIMARY KEY (municipality, id, valid_from),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CHECK ((role IN ('DEPARTMENT_STAFF', 'DEPARTMENT_HEAD')) = (department <> '')),
  CHECK ((role IN ('VENDOR_ENGINEER', 'VENDOR_LEAD')) = (vendor <> ''))
);

-- A row is one revision of a month: a correction of a submitted one is a new row with a reason.
ALTER TABLE app.pmo_month
  ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
  ADD COLUMN reason text NOT NULL DEFAULT '',
  ADD COLUMN content_hash text,
  DROP CONSTRAINT pmo_month_state_check,
  DROP CONSTRAINT pmo_month_municipality_month_key,
  ADD UNIQUE (municipality, month, revision);
ALTER TABLE app.pmo_month RENAME COLUMN confirmed_at TO frozen_at;
UPDATE app.pmo_month SET state = 'FROZEN' WHERE state = 'CONFIRMED';
ALTER TABLE app.pmo_month
  ADD CONSTRAINT pmo_month_state_check
    CHECK (state IN ('OPEN', 'COMPILED', 'APPROVED', 'FROZEN', 'SUBMITTED')),
  ADD CHECK ((revision = 1) = (reason = ''));
-- One revision of a month is worked on at a time.
CREATE UNIQUE INDEX pmo_month_in_work ON app.pmo_month (municipality, month)
  WHERE state NOT IN ('FROZEN', 'SUBMITTED');

-- Everything that was done to a month as a whole or for a department.
CREATE TABLE app.month_event (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  month_id     bigint NOT NULL,
  action       text NOT NULL,
  from_state   text,
  to_state     text NOT NULL,
  department   text NOT NULL DEFAULT '',
  at           timestamptz NOT NULL,
  reason       text NOT NULL DEFAULT '',
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  FOREIGN KEY (month_id, municipality) REFERENCES app.pmo_month (id, municipality)
);
CREATE INDEX month_event_month ON app.month_event (month_id, id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.month_event
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

-- A department's word that its steps stand as they are; taken back it is deleted, the event stays.
CREATE TABLE app.department_confirmation (
  municipality text NOT NULL,
  month_id     bigint NOT NULL,
  department   text NOT NULL,
  confirmed_at timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  PRIMARY KEY (month_id, department),
  FOREIGN KEY (month_id, municipality) REFERENCES app.pmo_month (id, municipality),
  FOREIGN KEY (municipality, department) REFERENCES app.department
);

-- What belongs to a frozen or submitted month never changes, whoever asks.
CREATE FUNCTION app.refuse_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM app.pmo_month
              WHERE id IN (OLD.month_id, NEW.month_id) AND state IN ('FROZEN', 'SUBMITTED')) THEN
    RAISE EXCEPTION '% of a frozen month', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;

CREATE FUNCTION app.refuse_frozen_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'FROZEN' AND NEW.state = 'SUBMITTED' THEN
    OLD.state := 'SUBMITTED';
  END IF;
  IF OLD.state IN ('FROZEN', 'SUBMITTED') AND OLD IS DISTINCT FROM NEW THEN
    RAISE EXCEPTION 'a frozen month' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON app.pmo_month
  FOR EACH ROW EXECUTE FUNCTION app.refuse_frozen_month();

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['step_state', 'step_change', 'proposal',
      'department_confirmation'] LOOP
    EXECUTE format('CREATE TRIGGER frozen BEFORE INSERT OR UPDATE OR DELETE ON app.%I '
      'FOR EACH ROW EXECUTE FUNCTION app.refuse_frozen()', guarded);
  END LOOP;
END
$$;

-- What the session is bound to within its municipality; NULL when to no department, no vendor.
CREATE FUNCTION app.session_department() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('shirube.department', true), '') $$;
CREATE FUNCTION app.session_vendor() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('shirube.vendor', true), '') $$;

-- Leaves a bound session only the rows of its own department or vendor. The table has the columns
-- department and vendor and is guarded by municipality already.
CREATE PROCEDURE app.guard_by_party(guarded regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY own_party ON %s AS RESTRICTIVE USING ('
    'coalesce(department = (SELECT app.session_department()), true) '
    'AND coalesce(vendor = (SELECT app.session_vendor()), true))', guarded);
END
$$;

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['person', 'month_event', 'department_confirmation'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
  END LOOP;
  FOREACH guarded IN ARRAY ARRAY['system_assignment', 'step_state', 'step_change', 'fact',
      'proposal'] LOOP
    CALL app.guard_by_party(('app.' || guarded)::regclass);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE ON app.person TO shirube_app;
GRANT SELECT, INSERT ON app.month_event TO shirube_app;
GRANT SELECT, INSERT, DELETE ON app.department_confirmation TO shirube_app;

COMMENT ON TABLE app.person IS '担当者と役割';
COMMENT ON COLUMN app.person.valid_to IS 'last day in the role; NULL when it goes on';
COMMENT ON COLUMN app.pmo_month.revision IS '改訂番号';
COMMENT ON COLUMN app.pmo_month.reason IS '改訂の理由';
COMMENT ON COLUMN app.pmo_month.content_hash IS 'SHA-256 of the frozen states, hexadecimal';
COMMENT ON TABLE app.month_event IS '月次報告の経過';
COMMENT ON TABLE app.department_confirmation IS '担当課の確認';
