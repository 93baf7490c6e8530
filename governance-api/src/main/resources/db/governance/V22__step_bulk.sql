-- Changes of many cells at once, so that the last one can be undone. What changed stands in
-- app.step_change: a change of many cells holds the month alone, so its changes lie together.

CREATE TABLE app.step_bulk (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  month_id     bigint NOT NULL,
  department   text NOT NULL DEFAULT '',
  vendor       text NOT NULL DEFAULT '',
  kind         text NOT NULL CHECK (kind IN ('EDIT', 'PASTE', 'UNDO')),
  cells        integer NOT NULL CHECK (cells > 0),
  change_from  bigint NOT NULL,
  change_to    bigint NOT NULL CHECK (change_to > change_from),
  undoes       bigint UNIQUE REFERENCES app.step_bulk,
  reason       text NOT NULL,
  at           timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  FOREIGN KEY (month_id, municipality) REFERENCES app.pmo_month (id, municipality),
  CHECK ((kind = 'UNDO') = (undoes IS NOT NULL))
);
CREATE INDEX step_bulk_month ON app.step_bulk (month_id, actor_id, id);
CALL app.guard_by_municipality('app.step_bulk');
CALL app.guard_by_party('app.step_bulk');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.step_bulk
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER frozen BEFORE INSERT ON app.step_bulk
  FOR EACH ROW EXECUTE FUNCTION app.refuse_frozen();
GRANT SELECT, INSERT ON app.step_bulk TO shirube_app;

COMMENT ON TABLE app.step_bulk IS '工程の一括変更';
COMMENT ON COLUMN app.step_bulk.cells IS '変更したセルの数';
COMMENT ON COLUMN app.step_bulk.change_from IS 'changes after this one, up to change_to, were made by it';
COMMENT ON COLUMN app.step_bulk.undoes IS 'the change that it takes back';
