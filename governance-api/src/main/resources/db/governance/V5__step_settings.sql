-- A city's own settings of the steps, and from which month on which step list is in force.

-- A row is one version of all settings of an edition; the latest one is in force, and a frozen
-- month keeps the one that was in force when it was frozen.
CREATE TABLE app.step_settings (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  edition      text NOT NULL REFERENCES app.step_list,
  set_at       timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  UNIQUE (id, municipality)
);
CREATE INDEX step_settings_edition ON app.step_settings (municipality, edition, id);

CREATE TABLE app.step_setting (
  municipality        text NOT NULL,
  settings_id         bigint NOT NULL,
  step_no             integer NOT NULL CHECK (step_no BETWEEN 1 AND 40),
  weight              integer NOT NULL CHECK (weight BETWEEN 1 AND 1000),
  in_progress_percent integer NOT NULL CHECK (in_progress_percent BETWEEN 0 AND 99),
  predecessors        text NOT NULL,
  facts               text NOT NULL,
  sureness            text NOT NULL,
  PRIMARY KEY (settings_id, step_no),
  FOREIGN KEY (settings_id, municipality) REFERENCES app.step_settings (id, municipality)
);

-- The last row of a month decides; a month that is opened takes the edition of the latest month
-- at or before it.
CREATE TABLE app.step_edition_use (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  from_month   text NOT NULL CHECK (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  edition      text NOT NULL REFERENCES app.step_list,
  decided_at   timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL
);

-- What a person decided about a step of one edition in another: to_no NULL when it has no
-- successor. Steps that are plainly the same need no row.
CREATE TABLE app.step_succession (
  municipality text NOT NULL REFERENCES app.municipality,
  from_edition text NOT NULL,
  to_edition   text NOT NULL,
  from_no      integer NOT NULL,
  to_no        integer,
  decided_at   timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  PRIMARY KEY (municipality, from_edition, to_edition, from_no),
  UNIQUE (municipality, from_edition, to_edition, to_no),
  FOREIGN KEY (from_edition, from_no) REFERENCES app.step,
  FOREIGN KEY (to_edition, to_no) REFERENCES app.step
);

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['step_settings', 'step_setting', 'step_edition_use',
      'step_succession'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
  END LOOP;
  FOREACH guarded IN ARRAY ARRAY['step_settings', 'step_setting', 'step_edition_use'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.%I '
      'FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', guarded);
  END LOOP;
END
$$;

GRANT SELECT, INSERT ON app.step_settings, app.step_setting, app.step_edition_use TO shirube_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON app.step_succession TO shirube_app;

COMMENT ON TABLE app.step_settings IS '工程の設定の版';
COMMENT ON TABLE app.step_setting IS '工程ごとの作業量、先行工程、裏付ける事実';
COMMENT ON COLUMN app.step_setting.predecessors IS 'numbers of steps, separated by blanks';
COMMENT ON COLUMN app.step_setting.facts IS 'FACT_KIND=STATUS, separated by blanks';
COMMENT ON TABLE app.step_edition_use IS '工程一覧の版をいつの月次報告から使うか';
COMMENT ON TABLE app.step_succession IS '工程一覧の版が替わるときの工程の対応';
