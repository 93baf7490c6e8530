-- Steps, months, states, history, facts and proposals.
-- Every row of a municipality is seen only by sessions bound to it.

-- Reference data: editions of the 40 steps, the same for every municipality.
CREATE TABLE app.step_list (
  edition   text PRIMARY KEY,
  name      text NOT NULL,
  loaded_at timestamptz NOT NULL
);

CREATE TABLE app.step (
  edition   text NOT NULL REFERENCES app.step_list,
  no        integer NOT NULL CHECK (no BETWEEN 1 AND 40),
  phase     text NOT NULL,
  work_item text NOT NULL,
  name      text NOT NULL,
  sureness  text NOT NULL,
  source    text NOT NULL,
  PRIMARY KEY (edition, no)
);

ALTER TABLE app.municipality ADD COLUMN programme_office text NOT NULL DEFAULT '';

CREATE TABLE app.system_assignment (
  municipality  text NOT NULL REFERENCES app.municipality,
  system_id     text NOT NULL,
  system_name   text NOT NULL,
  display_order integer NOT NULL,
  department    text NOT NULL,
  vendor        text NOT NULL,
  PRIMARY KEY (municipality, system_id),
  FOREIGN KEY (municipality, department) REFERENCES app.department,
  FOREIGN KEY (municipality, vendor) REFERENCES app.vendor
);

CREATE TABLE app.pmo_month (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  month        text NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  edition      text NOT NULL REFERENCES app.step_list,
  state        text NOT NULL CHECK (state IN ('OPEN', 'CONFIRMED')),
  opened_at    timestamptz NOT NULL,
  confirmed_at timestamptz,
  runs_after   bigint NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  UNIQUE (municipality, month),
  UNIQUE (id, municipality)
);

CREATE TABLE app.step_state (
  municipality  text NOT NULL,
  month_id      bigint NOT NULL,
  system_id     text NOT NULL,
  step_no       integer NOT NULL,
  department    text NOT NULL,
  vendor        text NOT NULL,
  edition       text NOT NULL,
  status        text NOT NULL
    CHECK (status IN ('COMPLETED', 'IN_PROGRESS', 'NOT_STARTED', 'NOT_APPLICABLE')),
  planned_start date,
  planned_end   date,
  actual_start  date,
  actual_end    date,
  owner         text NOT NULL DEFAULT '',
  note          text NOT NULL DEFAULT '',
  basis         text NOT NULL DEFAULT 'DECLARED' CHECK (basis IN ('MEASURED', 'DECLARED')),
  confirmed_at  timestamptz,
  PRIMARY KEY (month_id, system_id, step_no),
  FOREIGN KEY (month_id, municipality) REFERENCES app.pmo_month (id, municipality),
  FOREIGN KEY (municipality, system_id) REFERENCES app.system_assignment,
  FOREIGN KEY (edition, step_no) REFERENCES app.step
);

CREATE TABLE app.step_change (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  month_id     bigint NOT NULL,
  system_id    text NOT NULL,
  step_no      integer NOT NULL,
  department   text NOT NULL,
  vendor       text NOT NULL,
  changed_at   timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  field        text NOT NULL,
  old_value    text NOT NULL,
  new_value    text NOT NULL,
  reason       text NOT NULL,
  FOREIGN KEY (month_id, system_id, step_no) REFERENCES app.step_state
);
CREATE INDEX step_change_cell ON app.step_change (month_id, system_id, step_no, id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.step_change
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

CREATE TABLE app.fact (
  id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality       text NOT NULL,
  system_id          text NOT NULL,
  department         text NOT NULL,
  vendor             text NOT NULL,
  kind               text NOT NULL,
  occurred_at        timestamptz NOT NULL,
  evidence_kind      text NOT NULL,
  evidence_reference text NOT NULL,
  evidence_name      text NOT NULL,
  actor_id           text NOT NULL,
  actor_name         text NOT NULL,
  actor_role         text NOT NULL,
  actor_origin       text NOT NULL,
  weighed_in         bigint REFERENCES app.pmo_month,
  UNIQUE (municipality, kind, evidence_kind, evidence_reference),
  FOREIGN KEY (municipality, system_id) REFERENCES app.system_assignment
);
CREATE INDEX fact_pending ON app.fact (municipality, id) WHERE weighed_in IS NULL;

CREATE TABLE app.proposal (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  month_id     bigint NOT NULL,
  system_id    text NOT NULL,
  step_no      integer NOT NULL,
  department   text NOT NULL,
  vendor       text NOT NULL,
  fact_id      bigint NOT NULL REFERENCES app.fact,
  status       text NOT NULL CHECK (status IN ('COMPLETED', 'IN_PROGRESS')),
  state        text NOT NULL DEFAULT 'OPEN'
    CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED', 'SUPERSEDED')),
  proposed_at  timestamptz NOT NULL,
  decided_at   timestamptz,
  reason       text,
  actor_id     text,
  actor_name   text,
  actor_role   text,
  actor_origin text,
  FOREIGN KEY (month_id, system_id, step_no) REFERENCES app.step_state,
  CHECK ((state IN ('ACCEPTED', 'DECLINED')) = (actor_id IS NOT NULL))
);
-- One question at a time is put to the person who decides.
CREATE UNIQUE INDEX proposal_open ON app.proposal (month_id, system_id, step_no)
  WHERE state = 'OPEN';

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['system_assignment', 'pmo_month', 'step_state', 'step_change',
      'fact', 'proposal'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
  END LOOP;
END
$$;

-- History and facts are written once; a fact only learns in which month it was weighed.
GRANT SELECT, INSERT ON app.step_list, app.step, app.step_change TO shirube_app;
GRANT SELECT, INSERT, UPDATE ON app.system_assignment, app.pmo_month, app.step_state, app.proposal
  TO shirube_app;
GRANT SELECT, INSERT ON app.fact TO shirube_app;
GRANT UPDATE (weighed_in) ON app.fact TO shirube_app;

COMMENT ON TABLE app.step_list IS '工程一覧の版';
COMMENT ON TABLE app.step IS '作業工程';
COMMENT ON TABLE app.system_assignment IS '業務システムの担当課と事業者';
COMMENT ON TABLE app.pmo_month IS '月次報告';
COMMENT ON COLUMN app.pmo_month.runs_after IS 'the month reports the runs after this one, up to the next month''s';
COMMENT ON TABLE app.step_state IS '工程の状態';
COMMENT ON TABLE app.step_change IS '工程の状態の変更履歴';
COMMENT ON TABLE app.fact IS '工程を裏付ける事実';
COMMENT ON TABLE app.proposal IS '事実からの提案と判断';
