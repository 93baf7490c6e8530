-- Who may touch a month as a whole, and what a frozen month keeps beside its states.

-- What a report shows beside the states (parties, settings, the report itself), as it stood when
-- the month was frozen. Written once, before the month is frozen.
CREATE TABLE app.month_part (
  municipality text NOT NULL,
  month_id     bigint NOT NULL,
  name         text NOT NULL,
  content      text NOT NULL,
  PRIMARY KEY (month_id, name),
  FOREIGN KEY (month_id, municipality) REFERENCES app.pmo_month (id, municipality)
);
CALL app.guard_by_municipality('app.month_part');
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE OR DELETE ON app.month_part
  FOR EACH ROW EXECUTE FUNCTION app.refuse_frozen();

-- A session bound to a department or a vendor moves no month: it locks the row, and no more.
CREATE POLICY whole_city_writes ON app.pmo_month AS RESTRICTIVE FOR UPDATE
  USING (true)
  WITH CHECK (app.session_department() IS NULL AND app.session_vendor() IS NULL);
CREATE POLICY whole_city_opens ON app.pmo_month AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.session_department() IS NULL AND app.session_vendor() IS NULL);
CREATE POLICY whole_city ON app.month_part AS RESTRICTIVE
  USING (app.session_department() IS NULL AND app.session_vendor() IS NULL);

-- A department sees and gives its own word; a vendor sees the words on its own systems.
CREATE POLICY own_party_reads ON app.department_confirmation AS RESTRICTIVE FOR SELECT USING (
  coalesce(department = (SELECT app.session_department()), true)
  AND ((SELECT app.session_vendor()) IS NULL
       OR department IN (SELECT s.department FROM app.step_state s
                          WHERE s.month_id = department_confirmation.month_id)));
CREATE POLICY own_party_gives ON app.department_confirmation AS RESTRICTIVE FOR INSERT WITH CHECK (
  coalesce(department = (SELECT app.session_department()), true)
  AND (SELECT app.session_vendor()) IS NULL);
CREATE POLICY own_party_takes ON app.department_confirmation AS RESTRICTIVE FOR DELETE USING (
  coalesce(department = (SELECT app.session_department()), true)
  AND (SELECT app.session_vendor()) IS NULL);

-- What was done to the month as a whole is seen by all; what to a department, by it.
CREATE POLICY own_party_reads ON app.month_event AS RESTRICTIVE FOR SELECT USING (
  department = ''
  OR (coalesce(department = (SELECT app.session_department()), true)
      AND (SELECT app.session_vendor()) IS NULL));
CREATE POLICY own_party_writes ON app.month_event AS RESTRICTIVE FOR INSERT WITH CHECK (
  coalesce(department = (SELECT app.session_department()), true)
  AND (SELECT app.session_vendor()) IS NULL);

-- The register of persons is the city's; a party knows its own people and the city's.
CREATE POLICY own_party_reads ON app.person AS RESTRICTIVE FOR SELECT USING (
  (department = '' AND vendor = '')
  OR (coalesce(department = (SELECT app.session_department()), true)
      AND coalesce(vendor = (SELECT app.session_vendor()), true)));
CREATE POLICY whole_city_adds ON app.person AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.session_department() IS NULL AND app.session_vendor() IS NULL);
CREATE POLICY whole_city_changes ON app.person AS RESTRICTIVE FOR UPDATE
  USING (app.session_department() IS NULL AND app.session_vendor() IS NULL);

GRANT SELECT, INSERT ON app.month_part TO shirube_app;

COMMENT ON TABLE app.month_part IS '確定した月次報告の内容（状態以外）';

-- A text as a field of CSV: always quoted, quotes doubled.
CREATE FUNCTION app.csv(text) RETURNS text LANGUAGE sql IMMUTABLE
  AS $$ SELECT '"' || replace($1, '"', '""') || '"' $$;
