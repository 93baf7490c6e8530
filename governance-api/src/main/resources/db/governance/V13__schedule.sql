-- Deadlines of the month, mail that is sent once, and what the scheduled jobs did.

-- By when each stage of a month's report is to be reached, as a rule of the city.
CREATE TABLE app.deadline_rule (
  municipality text NOT NULL REFERENCES app.municipality,
  stage        text NOT NULL CHECK (stage IN (
    'OPENING', 'CONFIRMATION', 'COMPILATION', 'APPROVAL', 'SUBMISSION')),
  month_offset integer NOT NULL CHECK (month_offset BETWEEN 0 AND 2),
  business_day integer NOT NULL CHECK (business_day BETWEEN -20 AND 20 AND business_day <> 0),
  PRIMARY KEY (municipality, stage)
);

-- A month's deadlines as they were planned when it opened; the last row of a stage is in force.
CREATE TABLE app.month_deadline (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  month        text NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  stage        text NOT NULL CHECK (stage IN (
    'CONFIRMATION', 'COMPILATION', 'APPROVAL', 'SUBMISSION')),
  due          date NOT NULL,
  planned_at   timestamptz NOT NULL,
  reason       text NOT NULL DEFAULT '',
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL
);
CREATE INDEX month_deadline_month ON app.month_deadline (municipality, month, id);
-- A stage is planned once; what comes after it is a re-plan with a reason.
CREATE UNIQUE INDEX month_deadline_planned ON app.month_deadline (municipality, month, stage)
  WHERE reason = '';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.month_deadline
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

-- Business days before a deadline on which those who still owe something are reminded; negative
-- after it.
CREATE TABLE app.reminder_day (
  municipality text NOT NULL REFERENCES app.municipality,
  days_before  integer NOT NULL CHECK (days_before BETWEEN -20 AND 20),
  PRIMARY KEY (municipality, days_before)
);

-- Every mail is written here before it is sent. The key says what it is about and to whom, so that
-- nothing is written twice.
CREATE TABLE app.outbox (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  mail_key     text NOT NULL,
  person       text NOT NULL,
  address      text NOT NULL,
  subject      text NOT NULL,
  body         text NOT NULL,
  state        text NOT NULL CHECK (state IN (
    'WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
  written_at   timestamptz NOT NULL,
  attempts     integer NOT NULL DEFAULT 0,
  next_attempt timestamptz NOT NULL,
  sent_at      timestamptz,
  fault        text,
  UNIQUE (municipality, mail_key),
  CHECK ((state = 'SENT') = (sent_at IS NOT NULL))
);
CREATE INDEX outbox_waiting ON app.outbox (municipality, id) WHERE state IN ('WAITING', 'SENDING');

CREATE TABLE app.job_run (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  job          text NOT NULL,
  day          date NOT NULL,
  started_at   timestamptz NOT NULL,
  ended_at     timestamptz,
  result       text NOT NULL CHECK (result IN ('RUNNING', 'DONE', 'FAILED')),
  count        integer NOT NULL DEFAULT 0,
  fault        text,
  CHECK ((result = 'RUNNING') = (ended_at IS NULL)),
  CHECK ((result = 'FAILED') = (fault IS NOT NULL))
);
CREATE INDEX job_run_job ON app.job_run (municipality, job, id);

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['deadline_rule', 'month_deadline', 'reminder_day', 'outbox',
      'job_run'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE ON app.deadline_rule TO shirube_app;
GRANT SELECT, INSERT ON app.month_deadline TO shirube_app;
GRANT SELECT, INSERT, DELETE ON app.reminder_day TO shirube_app;
GRANT SELECT, INSERT ON app.outbox TO shirube_app;
GRANT UPDATE (state, attempts, next_attempt, sent_at, fault) ON app.outbox TO shirube_app;
GRANT SELECT, INSERT ON app.job_run TO shirube_app;
GRANT UPDATE (ended_at, result, count, fault) ON app.job_run TO shirube_app;

COMMENT ON TABLE app.deadline_rule IS '月次報告の期限の決め方';
COMMENT ON COLUMN app.deadline_rule.month_offset IS '0 the same month, 1 the following';
COMMENT ON COLUMN app.deadline_rule.business_day IS 'n-th business day, from the month''s end when negative';
COMMENT ON TABLE app.month_deadline IS '月次報告の期限';
COMMENT ON TABLE app.reminder_day IS '催促する日';
COMMENT ON TABLE app.outbox IS '送信するメール';
COMMENT ON COLUMN app.outbox.fault IS 'kind of the fault; never a server''s answer';
COMMENT ON TABLE app.job_run IS '定期処理の記録';
