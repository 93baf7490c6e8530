-- Emergency access: somebody takes a wider role for some hours, with notice.
CREATE TABLE app.emergency (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  person       text NOT NULL,
  person_name  text NOT NULL,
  own_role     text NOT NULL,
  taken_role   text NOT NULL CHECK (taken_role IN ('PLANNER')),
  reason       text NOT NULL CHECK (length(btrim(reason)) BETWEEN 10 AND 500),
  opened_at    timestamptz NOT NULL,
  ends_at      timestamptz NOT NULL,
  ended_at     timestamptz,
  ended_by     text,
  CHECK (ends_at > opened_at AND ends_at <= opened_at + interval '4 hours'),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE UNIQUE INDEX emergency_open ON app.emergency (municipality, person) WHERE ended_at IS NULL;
CALL app.guard_by_municipality('app.emergency');
CREATE POLICY whole_city ON app.emergency AS RESTRICTIVE USING (
  (SELECT app.session_department()) IS NULL AND (SELECT app.session_vendor()) IS NULL);
GRANT SELECT, INSERT ON app.emergency TO shirube_app;
GRANT UPDATE (ended_at, ended_by) ON app.emergency TO shirube_app;

COMMENT ON TABLE app.emergency IS '緊急アクセス';
