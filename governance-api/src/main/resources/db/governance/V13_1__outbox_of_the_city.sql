-- What is written to persons and what jobs did is the city's; who is bound to a department or a
-- vendor sees none of it.
DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['outbox', 'job_run', 'reminder_day'] LOOP
    EXECUTE format('CREATE POLICY whole_city ON app.%I AS RESTRICTIVE USING ('
      '(SELECT app.session_department()) IS NULL AND (SELECT app.session_vendor()) IS NULL)',
      guarded);
  END LOOP;
END
$$;
