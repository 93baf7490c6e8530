-- Steps of systems that wait for steps of other systems, as the city has set it.
CREATE TABLE app.system_dependency (
  municipality  text NOT NULL,
  system_id     text NOT NULL,
  step_no       integer NOT NULL CHECK (step_no BETWEEN 1 AND 40),
  needs_system  text NOT NULL CHECK (needs_system <> system_id),
  needs_step    integer NOT NULL CHECK (needs_step BETWEEN 1 AND 40),
  PRIMARY KEY (municipality, system_id, step_no, needs_system, needs_step),
  FOREIGN KEY (municipality, system_id) REFERENCES app.system_assignment,
  FOREIGN KEY (municipality, needs_system) REFERENCES app.system_assignment
);
CALL app.guard_by_municipality('app.system_dependency');
GRANT SELECT, INSERT, DELETE ON app.system_dependency TO shirube_app;
COMMENT ON TABLE app.system_dependency IS '業務システム間の前後関係';

-- Whoever reads for a prefecture (its two digits) or for the nation ('nation'); NULL for all others.
CREATE FUNCTION app.session_reader() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('shirube.reader', true), '') $$;

-- A reader is bound to no municipality: every policy of one's own rows, those of tables to come
-- included, then shows and takes nothing.
CREATE OR REPLACE FUNCTION app.session_municipality() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT CASE WHEN nullif(current_setting('shirube.reader', true), '') IS NULL
                    THEN nullif(current_setting('shirube.municipality', true), '') END $$;

-- Shows readers the rows of the municipalities they read for, and lets them write none.
CREATE PROCEDURE app.open_to_readers(opened regclass, condition text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY readers ON %s FOR SELECT USING ('
    '((SELECT app.session_reader()) = ''nation'' '
    'OR left(municipality, 2) = (SELECT app.session_reader())) AND %s)', opened, condition);
END
$$;

-- What a submitted revision says in sums, written with the submission and never again.
CREATE TABLE app.submitted_month (
  month_id          bigint PRIMARY KEY,
  municipality      text NOT NULL,
  month             text NOT NULL,
  revision          integer NOT NULL,
  submitted_at      timestamptz NOT NULL,
  due               date,
  systems           integer NOT NULL,
  supported_systems integer NOT NULL,
  delayed_systems   integer NOT NULL,
  completed         integer NOT NULL,
  in_progress       integer NOT NULL,
  not_started       integer NOT NULL,
  not_applicable    integer NOT NULL,
  delayed           integer NOT NULL,
  UNIQUE (municipality, month, revision),
  UNIQUE (month_id, municipality),
  FOREIGN KEY (month_id, municipality) REFERENCES app.pmo_month (id, municipality)
);
CREATE INDEX submitted_month_month ON app.submitted_month (month, municipality, revision);

CREATE TABLE app.submitted_system (
  month_id       bigint NOT NULL,
  municipality   text NOT NULL,
  month          text NOT NULL,
  system_id      text NOT NULL,
  supported      boolean NOT NULL,
  completed      integer NOT NULL,
  in_progress    integer NOT NULL,
  not_started    integer NOT NULL,
  not_applicable integer NOT NULL,
  delayed        integer NOT NULL,
  PRIMARY KEY (month, month_id, system_id),
  FOREIGN KEY (month_id, municipality) REFERENCES app.submitted_month (month_id, municipality)
);

CREATE TABLE app.submitted_step (
  month_id                 bigint NOT NULL,
  municipality             text NOT NULL,
  month                    text NOT NULL,
  step_no                  integer NOT NULL,
  phase                    text NOT NULL,
  completed                integer NOT NULL,
  in_progress              integer NOT NULL,
  not_started              integer NOT NULL,
  not_applicable           integer NOT NULL,
  delayed                  integer NOT NULL,
  supported_completed      integer NOT NULL,
  supported_in_progress    integer NOT NULL,
  supported_not_started    integer NOT NULL,
  supported_not_applicable integer NOT NULL,
  supported_delayed        integer NOT NULL,
  PRIMARY KEY (month, month_id, step_no),
  FOREIGN KEY (month_id, municipality) REFERENCES app.submitted_month (month_id, municipality)
);

-- Sums exist of submitted revisions only.
CREATE FUNCTION app.require_submitted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM app.pmo_month WHERE id = NEW.month_id AND state = 'SUBMITTED') THEN
    RAISE EXCEPTION 'sums of a month that is not submitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER submitted BEFORE INSERT ON app.submitted_month
  FOR EACH ROW EXECUTE FUNCTION app.require_submitted();

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['submitted_month', 'submitted_system', 'submitted_step'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
    CALL app.open_to_readers(('app.' || guarded)::regclass, 'true');
    EXECUTE format('CREATE POLICY whole_city_writes ON app.%I AS RESTRICTIVE FOR INSERT WITH CHECK '
      '(app.session_department() IS NULL AND app.session_vendor() IS NULL)', guarded);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.%I '
      'FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', guarded);
    EXECUTE format('GRANT SELECT, INSERT ON app.%I TO shirube_app', guarded);
  END LOOP;
END
$$;

CALL app.open_to_readers('app.municipality', 'true');
CALL app.open_to_readers('app.pmo_month', $$state = 'SUBMITTED'$$);
CALL app.open_to_readers('app.step_state', 'month_id IN (SELECT id FROM app.pmo_month)');

COMMENT ON TABLE app.submitted_month IS '提出済み月次報告の集計';
COMMENT ON COLUMN app.submitted_month.due IS 'last day in time as planned, NULL when nothing was planned';
COMMENT ON COLUMN app.submitted_month.delayed IS 'steps not settled whose planned end lies before the end of the month';
COMMENT ON TABLE app.submitted_system IS '提出済み月次報告の業務システム別集計';
COMMENT ON COLUMN app.submitted_system.supported IS '特定移行支援システム when it was submitted';
COMMENT ON TABLE app.submitted_step IS '提出済み月次報告の工程別集計';
COMMENT ON COLUMN app.submitted_step.supported_completed IS 'of completed, those of 特定移行支援システム';
