-- The register of 特定移行支援システム: systems that move after the nation's date. A row is one
-- version of what is known of a system; nothing is ever overwritten.

CREATE TABLE app.transition_entry (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality     text NOT NULL,
  system_id        text NOT NULL,
  department       text NOT NULL,
  version          integer NOT NULL CHECK (version > 0),
  listed           boolean NOT NULL,
  reasons          smallint[] NOT NULL,
  explanation      text NOT NULL,
  planned_date     date,
  contract_vendor  text NOT NULL,
  contract_end     date,
  alternatives     text NOT NULL,
  interim_measures text NOT NULL,
  cost             bigint CHECK (cost >= 0),
  approved_by      text NOT NULL,
  approved_on      date,
  change_reason    text NOT NULL,
  changed_at       timestamptz NOT NULL,
  actor_id         text NOT NULL,
  actor_name       text NOT NULL,
  actor_role       text NOT NULL,
  actor_origin     text NOT NULL,
  UNIQUE (municipality, system_id, version),
  UNIQUE (id, municipality),
  FOREIGN KEY (municipality, system_id) REFERENCES app.system_assignment
);

-- What was told to the nation on a day: the versions that were in force.
CREATE TABLE app.transition_survey (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  survey_date  date NOT NULL,
  name         text NOT NULL,
  taken_at     timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  UNIQUE (municipality, survey_date),
  UNIQUE (id, municipality)
);

CREATE TABLE app.transition_survey_entry (
  municipality text NOT NULL,
  survey_id    bigint NOT NULL,
  entry_id     bigint NOT NULL,
  PRIMARY KEY (survey_id, entry_id),
  FOREIGN KEY (survey_id, municipality) REFERENCES app.transition_survey (id, municipality),
  FOREIGN KEY (entry_id, municipality) REFERENCES app.transition_entry (id, municipality)
);

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['transition_entry', 'transition_survey',
      'transition_survey_entry'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.%I '
      'FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', guarded);
    -- Alternatives and costs are the city's side of a negotiation: no vendor sees any of it.
    EXECUTE format('CREATE POLICY no_vendor ON app.%I AS RESTRICTIVE '
      'USING (app.session_vendor() IS NULL)', guarded);
    -- A department reads of its own systems; the register is kept for the whole city.
    EXECUTE format('CREATE POLICY written_by_the_city ON app.%I AS RESTRICTIVE FOR INSERT '
      'WITH CHECK (app.session_department() IS NULL AND app.session_vendor() IS NULL)', guarded);
  END LOOP;
END
$$;
CREATE POLICY own_department ON app.transition_entry AS RESTRICTIVE FOR SELECT
  USING (coalesce(department = (SELECT app.session_department()), true));

GRANT SELECT, INSERT ON app.transition_entry, app.transition_survey, app.transition_survey_entry
  TO shirube_app;

COMMENT ON TABLE app.transition_entry IS '特定移行支援システムの登録内容の版';
COMMENT ON COLUMN app.transition_entry.listed IS 'false: the system has left the register';
COMMENT ON COLUMN app.transition_entry.reasons IS 'numbers of transition/reasons.csv';
COMMENT ON COLUMN app.transition_entry.cost IS 'yen';
COMMENT ON TABLE app.transition_survey IS '国の調査への回答時点の控え';
COMMENT ON TABLE app.transition_survey_entry IS '回答時点で有効だった版';
