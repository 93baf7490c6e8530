-- Which records of joined files the mapped records of each block used, written with the block: a
-- record of a joined file counts as used however often, and a restart loses and doubles nothing.
CREATE TABLE app.join_use (
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL DEFAULT app.session_municipality(),
  partner_id   text NOT NULL,
  file_id      text NOT NULL,
  partition_no integer NOT NULL,
  from_record  bigint NOT NULL,
  records      bigint[] NOT NULL,
  PRIMARY KEY (run_id, partner_id, file_id, partition_no, from_record)
);
COMMENT ON COLUMN app.join_use.records IS 'numbers of the records in the joined file';

CALL app.guard_by_municipality('app.join_use');
GRANT SELECT, INSERT, DELETE ON app.join_use TO shirube_migration;
GRANT SELECT ON app.join_use TO shirube_app;
