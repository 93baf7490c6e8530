-- What a vendor or a department sees of migration runs: those of its own deliveries, those of its
-- own systems. The runs themselves are written by the migration; row-level security of the
-- municipality is theirs already.

-- Whether the session is bound to neither a department nor a vendor.
CREATE FUNCTION app.session_is_city() RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT app.session_department() IS NULL AND app.session_vendor() IS NULL $$;

-- A department's systems are those that it sees of app.system_assignment, which is guarded.
CREATE POLICY own_party ON app.run AS RESTRICTIVE TO shirube_app USING (
  coalesce(vendor = (SELECT app.session_vendor()), true)
  AND ((SELECT app.session_department()) IS NULL
    OR EXISTS (SELECT FROM app.system_assignment a
                WHERE a.municipality = run.municipality AND a.system_id = run.system_id)));

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['run_file', 'run_group', 'run_exclusion', 'rejection',
      'rejection_finding', 'finding_count', 'finding', 'publication', 'load_progress', 'run_count',
      'run_sum', 'run_measure', 'join_use', 'run_input', 'run_stage', 'run_stop', 'run_break'] LOOP
    EXECUTE format('CREATE POLICY own_party ON app.%I AS RESTRICTIVE TO shirube_app USING ('
      '(SELECT app.session_is_city()) OR EXISTS (SELECT FROM app.run r WHERE r.id = run_id))',
      guarded);
  END LOOP;
END
$$;

CREATE POLICY own_party ON app.mapping_definition AS RESTRICTIVE TO shirube_app USING (
  (SELECT app.session_is_city())
  OR EXISTS (SELECT FROM app.run r WHERE r.mapping_hash = hash));

-- Deliveries that came in through the server and wait for a run.
CREATE TABLE app.received_delivery (
  municipality text NOT NULL REFERENCES app.municipality,
  delivery_id  text NOT NULL,
  system_id    text NOT NULL,
  vendor       text NOT NULL,
  number       text NOT NULL,
  content_hash text NOT NULL,
  records      bigint NOT NULL,
  bytes        bigint NOT NULL,
  received_at  timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  PRIMARY KEY (municipality, delivery_id)
);
CALL app.guard_by_municipality('app.received_delivery');
CREATE POLICY own_party ON app.received_delivery AS RESTRICTIVE TO shirube_app USING (
  coalesce(vendor = (SELECT app.session_vendor()), true)
  AND ((SELECT app.session_department()) IS NULL
    OR EXISTS (SELECT FROM app.system_assignment a
                WHERE a.municipality = received_delivery.municipality
                  AND a.system_id = received_delivery.system_id)));
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.received_delivery
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
GRANT SELECT, INSERT ON app.received_delivery TO shirube_app;

COMMENT ON TABLE app.received_delivery IS '画面から受領したデータ提供';
COMMENT ON COLUMN app.received_delivery.delivery_id IS 'id in the store of the installation';
