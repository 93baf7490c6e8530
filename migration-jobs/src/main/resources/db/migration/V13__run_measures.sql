-- The departments' figures of a run: of the extract, of what was kept of it, and as published.
CREATE TABLE app.run_measure (
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL DEFAULT app.session_municipality(),
  measure_id   text NOT NULL,
  source       numeric,
  kept         numeric,
  published    numeric NOT NULL,
  PRIMARY KEY (run_id, measure_id),
  CHECK ((source IS NULL) = (kept IS NULL))
);
COMMENT ON COLUMN app.run_measure.source IS
  'of all readable records of the extract; NULL when the mapping does not say how it is taken';
COMMENT ON COLUMN app.run_measure.kept IS
  'of the records that were neither excluded nor rejected nor withdrawn';

CALL app.guard_by_municipality('app.run_measure');
GRANT SELECT, INSERT, UPDATE, DELETE ON app.run_measure TO shirube_migration;
GRANT SELECT ON app.run_measure TO shirube_app;
