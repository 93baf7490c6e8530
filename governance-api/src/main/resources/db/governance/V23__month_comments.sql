-- What people say about a month, a system or a step of it. Nothing is altered or taken back: what
-- was wrong is said again.

CREATE TABLE app.month_comment (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  month_id     bigint NOT NULL,
  department   text,
  vendor       text,
  system_id    text,
  step_no      integer CHECK (step_no BETWEEN 1 AND 40),
  text         text NOT NULL CHECK (text <> ''),
  at           timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  FOREIGN KEY (month_id, municipality) REFERENCES app.pmo_month (id, municipality),
  FOREIGN KEY (municipality, department) REFERENCES app.department,
  FOREIGN KEY (municipality, vendor) REFERENCES app.vendor,
  FOREIGN KEY (municipality, system_id) REFERENCES app.system_assignment,
  CHECK (step_no IS NULL OR system_id IS NOT NULL)
);
CREATE INDEX month_comment_month ON app.month_comment (month_id, id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.month_comment
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CALL app.guard_by_municipality('app.month_comment');

-- A department reads what is said to it or to all departments, a vendor what is said to it.
CREATE POLICY own_party ON app.month_comment AS RESTRICTIVE FOR SELECT USING (
  app.session_is_whole_city()
  OR (app.session_vendor() IS NULL
      AND (department = app.session_department() OR department IS NULL AND vendor IS NULL))
  OR (app.session_department() IS NULL AND vendor = app.session_vendor()));
-- Each speaks for itself.
CREATE POLICY said_by_oneself ON app.month_comment AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.session_is_party(department, vendor));

GRANT SELECT, INSERT ON app.month_comment TO shirube_app;

COMMENT ON TABLE app.month_comment IS '月次報告のコメント';
COMMENT ON COLUMN app.month_comment.department IS 'who reads it; NULL for all departments';
COMMENT ON COLUMN app.month_comment.vendor IS 'who reads it; NULL when it stays within the city';
