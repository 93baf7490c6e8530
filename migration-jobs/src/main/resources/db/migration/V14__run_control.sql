-- What somebody needs to follow a run from outside its process, and to ask it to stop.

-- What was received for a run, so that the time left is known without opening the delivery.
CREATE TABLE app.run_input (
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL DEFAULT app.session_municipality(),
  file_id      text NOT NULL,
  position     smallint NOT NULL,
  file_name    text NOT NULL,
  records      bigint NOT NULL,
  bytes        bigint NOT NULL,
  PRIMARY KEY (run_id, file_id)
);

-- Every stage a run was in, written beside the stage's own transaction: when one fails, its begin
-- stays to be seen.
CREATE TABLE app.run_stage (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id         bigint NOT NULL REFERENCES app.run,
  municipality   text NOT NULL DEFAULT app.session_municipality(),
  stage          text NOT NULL,
  records_before bigint NOT NULL DEFAULT 0,
  started        timestamptz NOT NULL,
  ended          timestamptz
);
CREATE INDEX run_stage_run ON app.run_stage (run_id, id);
COMMENT ON COLUMN app.run_stage.records_before IS
  'records that were loaded when the stage began: a resumed run does not begin at zero';

-- Somebody asks a run to stop; the process that executes it looks here.
CREATE TABLE app.run_stop (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL DEFAULT app.session_municipality(),
  asked        timestamptz NOT NULL,
  answered     timestamptz,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL
);
CREATE INDEX run_stop_open ON app.run_stop (run_id) WHERE answered IS NULL;
COMMENT ON COLUMN app.run_stop.answered IS
  'when the run stopped for it, or when somebody had the run resumed; NULL until then';

-- Why a run stopped before its end.
CREATE TABLE app.run_break (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL DEFAULT app.session_municipality(),
  at           timestamptz NOT NULL,
  code         text NOT NULL,
  arguments    jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX run_break_run ON app.run_break (run_id, id);

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['run_input', 'run_stage', 'run_stop', 'run_break'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE, DELETE ON app.run_input, app.run_stage, app.run_break
  TO shirube_migration;
GRANT SELECT, UPDATE ON app.run_stop TO shirube_migration;
GRANT SELECT ON app.run_input, app.run_stage, app.run_break TO shirube_app;
GRANT SELECT, INSERT ON app.run_stop TO shirube_app;
