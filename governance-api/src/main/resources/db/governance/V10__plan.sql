-- The city's DX plan: initiatives with their projects, the planned stage of every fiscal year, and
-- what became of it. A plan is an edition; states are added, never overwritten.

CREATE TABLE app.plan_edition (
  municipality text NOT NULL REFERENCES app.municipality,
  edition      text NOT NULL,
  name         text NOT NULL,
  source       text NOT NULL,
  taken_at     timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  PRIMARY KEY (municipality, edition)
);

CREATE TABLE app.plan_project (
  municipality text NOT NULL,
  edition      text NOT NULL,
  initiative   integer NOT NULL CHECK (initiative > 0),
  project      integer NOT NULL CHECK (project > 0),
  policy       text NOT NULL,
  measure      text NOT NULL,
  name         text NOT NULL,
  project_name text NOT NULL,
  departments  text[] NOT NULL,
  PRIMARY KEY (municipality, edition, initiative, project),
  FOREIGN KEY (municipality, edition) REFERENCES app.plan_edition
);

CREATE TABLE app.plan_stage (
  municipality text NOT NULL,
  edition      text NOT NULL,
  initiative   integer NOT NULL,
  project      integer NOT NULL,
  fiscal_year  integer NOT NULL,
  stage        text NOT NULL CHECK (stage IN ('VERIFY', 'DO', 'CONTINUE')),
  PRIMARY KEY (municipality, edition, initiative, project, fiscal_year),
  FOREIGN KEY (municipality, edition, initiative, project) REFERENCES app.plan_project
);

CREATE TABLE app.plan_state (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  edition      text NOT NULL,
  initiative   integer NOT NULL,
  project      integer NOT NULL,
  fiscal_year  integer NOT NULL,
  state        text NOT NULL
    CHECK (state IN ('AS_PLANNED', 'AHEAD', 'LATE', 'CHANGED', 'STOPPED')),
  stage        text NOT NULL CHECK (stage IN ('VERIFY', 'DO', 'NONE')),
  comment      text NOT NULL,
  evidence     text NOT NULL,
  at           timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  FOREIGN KEY (municipality, edition, initiative, project, fiscal_year) REFERENCES app.plan_stage
);
CREATE INDEX plan_state_year ON app.plan_state
  (municipality, edition, initiative, project, fiscal_year, id);

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['plan_edition', 'plan_project', 'plan_stage', 'plan_state'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.%I '
      'FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', guarded);
    EXECUTE format('CREATE POLICY no_vendor ON app.%I AS RESTRICTIVE '
      'USING (app.session_vendor() IS NULL)', guarded);
  END LOOP;
  -- The plan itself is the whole city's.
  FOREACH guarded IN ARRAY ARRAY['plan_edition', 'plan_project', 'plan_stage'] LOOP
    EXECUTE format('CREATE POLICY written_by_the_city ON app.%I AS RESTRICTIVE FOR INSERT '
      'WITH CHECK (app.session_department() IS NULL)', guarded);
  END LOOP;
END
$$;

-- A department reports on its own projects. The plan is published, so everybody in the town hall
-- reads all of it.
CREATE POLICY own_projects ON app.plan_state AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.session_department() IS NULL OR EXISTS (
    SELECT FROM app.plan_project p
     WHERE p.municipality = plan_state.municipality AND p.edition = plan_state.edition
       AND p.initiative = plan_state.initiative AND p.project = plan_state.project
       AND p.departments && ARRAY[app.session_department(), '各担当課']));

GRANT SELECT, INSERT ON app.plan_edition, app.plan_project, app.plan_stage, app.plan_state
  TO shirube_app;

COMMENT ON TABLE app.plan_edition IS 'DX推進計画の版';
COMMENT ON TABLE app.plan_project IS '取組事項の事業';
COMMENT ON TABLE app.plan_stage IS '年度ごとの計画（検証、実施、⇒）';
COMMENT ON TABLE app.plan_state IS '年度ごとの状況の記録';
COMMENT ON COLUMN app.plan_stage.fiscal_year IS '4月に始まる年度の西暦';
COMMENT ON COLUMN app.plan_stage.stage IS 'CONTINUE: as the year before (⇒)';
