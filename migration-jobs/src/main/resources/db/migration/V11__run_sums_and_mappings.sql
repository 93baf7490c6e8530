-- Sums of a run's amounts at the stages of its way.
CREATE TABLE app.run_sum (
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL DEFAULT app.session_municipality(),
  group_id     text NOT NULL,
  item         text NOT NULL,
  stage        text NOT NULL CHECK (stage IN ('EMITTED', 'KEPT')),
  total        numeric NOT NULL,
  PRIMARY KEY (run_id, group_id, item, stage)
);
COMMENT ON COLUMN app.run_sum.stage IS
  'EMITTED: rows of mapped records; KEPT: after withdrawals, what is published';

-- Every mapping definition a run was begun with, by content, so that it is resumed with the same.
CREATE TABLE app.mapping_definition (
  municipality text NOT NULL DEFAULT app.session_municipality(),
  hash         text NOT NULL,
  version      text NOT NULL,
  definition   jsonb NOT NULL,
  PRIMARY KEY (municipality, hash)
);

CALL app.guard_by_municipality('app.run_sum');
CALL app.guard_by_municipality('app.mapping_definition');
GRANT SELECT, INSERT, UPDATE, DELETE ON app.run_sum TO shirube_migration;
GRANT SELECT, INSERT ON app.mapping_definition TO shirube_migration;
GRANT SELECT ON app.run_sum, app.mapping_definition TO shirube_app;
