-- 対象外 and steps backward wait for somebody else's approval; the first plan of a step is kept.

-- A row is one move of one step that needs an approval. It stands in the way of the month until
-- it is closed: approved, withdrawn, or set right after it was rejected.
CREATE TABLE app.step_approval (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality    text NOT NULL,
  month_id        bigint NOT NULL,
  system_id       text NOT NULL,
  step_no         integer NOT NULL,
  department      text NOT NULL,
  vendor          text NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('NOT_APPLICABLE', 'BACKWARD')),
  before          text NOT NULL,
  after           text NOT NULL,
  reason          text NOT NULL CHECK (reason <> ''),
  declared_at     timestamptz NOT NULL,
  declarer_id     text NOT NULL,
  declarer_name   text NOT NULL,
  declarer_role   text NOT NULL,
  declarer_origin text NOT NULL,
  state           text NOT NULL DEFAULT 'PENDING'
    CHECK (state IN ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  decided_at      timestamptz,
  decision        text NOT NULL DEFAULT '',
  actor_id        text,
  actor_name      text,
  actor_role      text,
  actor_origin    text,
  closed_at       timestamptz,
  FOREIGN KEY (month_id, system_id, step_no) REFERENCES app.step_state,
  CHECK ((state IN ('APPROVED', 'REJECTED')) = (actor_id IS NOT NULL)),
  CHECK (actor_id <> declarer_id),
  CHECK (state <> 'REJECTED' OR decision <> ''),
  CHECK (state <> 'PENDING' OR closed_at IS NULL),
  CHECK (state NOT IN ('APPROVED', 'WITHDRAWN') OR closed_at IS NOT NULL)
);
CREATE UNIQUE INDEX step_approval_open ON app.step_approval (month_id, system_id, step_no)
  WHERE closed_at IS NULL;
CREATE INDEX step_approval_month ON app.step_approval (month_id, id);
CALL app.guard_by_municipality('app.step_approval');
CALL app.guard_by_party('app.step_approval');
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE OR DELETE ON app.step_approval
  FOR EACH ROW EXECUTE FUNCTION app.refuse_frozen();
GRANT SELECT, INSERT, UPDATE ON app.step_approval TO shirube_app;

-- Which approval a 対象外 rests on, and the first plan; both go on from month to month.
ALTER TABLE app.step_state
  ADD COLUMN approval_id bigint REFERENCES app.step_approval,
  ADD COLUMN baseline_start date,
  ADD COLUMN baseline_end date;
ALTER TABLE app.step_state DISABLE TRIGGER frozen;
UPDATE app.step_state SET baseline_start = planned_start, baseline_end = planned_end;
ALTER TABLE app.step_state ENABLE TRIGGER frozen;

COMMENT ON TABLE app.step_approval IS '対象外と後戻りの承認';
COMMENT ON COLUMN app.step_approval.reason IS '申告の理由';
COMMENT ON COLUMN app.step_approval.decision IS '承認または却下の理由';
COMMENT ON COLUMN app.step_state.approval_id IS '対象外の承認';
COMMENT ON COLUMN app.step_state.baseline_start IS '当初計画の開始日';
COMMENT ON COLUMN app.step_state.baseline_end IS '当初計画の終了日';
