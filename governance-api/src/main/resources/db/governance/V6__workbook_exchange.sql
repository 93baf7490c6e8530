-- Workbooks that went out and came back. The files themselves are not kept: what was stored of them
-- stands in app.step_change, and a file is known again by its hash.

CREATE TABLE app.workbook_export (
  id           text PRIMARY KEY,
  municipality text NOT NULL,
  month_id     bigint NOT NULL,
  department   text NOT NULL DEFAULT '',
  vendor       text NOT NULL DEFAULT '',
  last_change  bigint NOT NULL,
  deadline     date NOT NULL,
  at           timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  FOREIGN KEY (month_id, municipality) REFERENCES app.pmo_month (id, municipality)
);

CREATE TABLE app.workbook_import (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  department   text NOT NULL DEFAULT '',
  vendor       text NOT NULL DEFAULT '',
  export_id    text REFERENCES app.workbook_export,
  answers      bigint REFERENCES app.workbook_import,
  outcome      text NOT NULL CHECK (outcome IN ('STORED', 'PARTLY', 'NOTHING', 'REFUSED')),
  file_name    text NOT NULL,
  file_hash    text NOT NULL,
  rows         integer NOT NULL,
  accepted     integer NOT NULL,
  unchanged    integer NOT NULL,
  rejected     integer NOT NULL,
  conflicting  integer NOT NULL,
  codes        text NOT NULL,
  change_from  bigint NOT NULL,
  change_to    bigint NOT NULL,
  at           timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  CHECK (rows = accepted + unchanged + rejected + conflicting)
);
CREATE INDEX workbook_import_export ON app.workbook_import (export_id);

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['workbook_export', 'workbook_import'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
    CALL app.guard_by_party(('app.' || guarded)::regclass);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.%I '
      'FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', guarded);
  END LOOP;
END
$$;

GRANT SELECT, INSERT ON app.workbook_export, app.workbook_import TO shirube_app;

COMMENT ON TABLE app.workbook_export IS '配布した入力票';
COMMENT ON COLUMN app.workbook_export.last_change IS 'last change of the month that the workbook shows';
COMMENT ON TABLE app.workbook_import IS '受け付けた入力票';
COMMENT ON COLUMN app.workbook_import.answers IS 'the import whose answer this file is';
COMMENT ON COLUMN app.workbook_import.change_from IS 'changes after this one, up to change_to, were made by this import';
COMMENT ON COLUMN app.workbook_import.file_hash IS 'SHA-256, hexadecimal';
