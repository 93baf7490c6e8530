-- How far each partition of a run is loaded. Moved on in the transaction that copies a block, and
-- only from where the block began: a second process on the same run cannot commit.
CREATE TABLE app.load_progress (
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL DEFAULT app.session_municipality(),
  file_id      text NOT NULL,
  partition_no integer NOT NULL,
  from_record  bigint NOT NULL,
  next_record  bigint NOT NULL,
  next_line    bigint NOT NULL,
  next_offset  bigint NOT NULL,
  PRIMARY KEY (run_id, file_id, partition_no)
);
COMMENT ON COLUMN app.load_progress.from_record IS 'first record of the last block';

-- What a run counts on its way, per file and partition so that partitions do not wait for each
-- other. Partition -1 counts over a whole file, file '' over the whole run.
CREATE TABLE app.run_count (
  run_id       bigint NOT NULL REFERENCES app.run,
  municipality text NOT NULL DEFAULT app.session_municipality(),
  file_id      text NOT NULL,
  partition_no integer NOT NULL,
  kind         text NOT NULL,
  key          text NOT NULL,
  count        bigint NOT NULL,
  PRIMARY KEY (run_id, file_id, partition_no, kind, key)
);

CALL app.guard_by_municipality('app.load_progress');
CALL app.guard_by_municipality('app.run_count');
GRANT SELECT, INSERT, UPDATE, DELETE ON app.load_progress, app.run_count TO shirube_migration;
GRANT SELECT ON app.load_progress, app.run_count TO shirube_app;
