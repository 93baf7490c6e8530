-- What persons sign in with beside a password, who may try again when, and who is signed in.

-- A row of an account; somebody bound to a department or a vendor reaches only its people's.
CREATE FUNCTION app.is_own_person(city text, who text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT (app.session_department() IS NULL AND app.session_vendor() IS NULL)
      OR EXISTS (SELECT FROM app.person p
                  WHERE p.municipality = city AND p.id = who
                    AND coalesce(p.department = app.session_department(), true)
                    AND coalesce(p.vendor = app.session_vendor(), true))
$$;

ALTER TABLE app.account
  ALTER COLUMN password_hash DROP NOT NULL,
  ADD COLUMN user_handle bytea NOT NULL DEFAULT decode(
    replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'),
  ADD COLUMN closed_at timestamptz,
  ADD UNIQUE (municipality, user_handle);

CREATE TABLE app.passkey (
  municipality     text NOT NULL DEFAULT app.session_municipality(),
  credential_id    bytea NOT NULL,
  person           text NOT NULL,
  label            text NOT NULL CHECK (length(label) BETWEEN 1 AND 60),
  public_key       bytea NOT NULL,
  signature_count  bigint NOT NULL,
  uv_initialized   boolean NOT NULL,
  backup_eligible  boolean NOT NULL,
  backup_state     boolean NOT NULL,
  transports       text NOT NULL,
  attestation      bytea,
  client_data      bytea,
  created_at       timestamptz NOT NULL,
  last_used_at     timestamptz NOT NULL,
  PRIMARY KEY (municipality, credential_id),
  FOREIGN KEY (municipality, person) REFERENCES app.account
);
CREATE INDEX passkey_person ON app.passkey (municipality, person);

-- Failed sign-ins by what was typed or where from: a hash, for what is typed may be a password.
CREATE TABLE app.sign_in_failure (
  municipality text NOT NULL REFERENCES app.municipality,
  kind         text NOT NULL CHECK (kind IN ('ACCOUNT', 'ADDRESS')),
  subject      text NOT NULL CHECK (length(subject) = 64),
  failures     integer NOT NULL DEFAULT 0,
  failed_at    timestamptz,
  locked_until timestamptz,
  PRIMARY KEY (municipality, kind, subject)
);

CREATE TABLE app.invitation (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  person       text NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('INVITE', 'RESET')),
  token_hash   text NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  made_at      timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  used_at      timestamptz,
  withdrawn_at timestamptz,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  CHECK (used_at IS NULL OR withdrawn_at IS NULL)
);
CREATE UNIQUE INDEX invitation_open ON app.invitation (municipality, person)
  WHERE used_at IS NULL AND withdrawn_at IS NULL;

CREATE TABLE app.sign_in (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  person       text NOT NULL,
  role         text NOT NULL,
  department   text NOT NULL,
  vendor       text NOT NULL,
  method       text NOT NULL CHECK (method IN ('PASSWORD', 'PASSKEY', 'BOTH', 'PROVIDER')),
  step         text NOT NULL CHECK (step IN ('IN', 'SECOND_FACTOR', 'ENROL')),
  began_at     timestamptz NOT NULL,
  seen_at      timestamptz NOT NULL,
  proven_at    timestamptz NOT NULL,
  origin       text NOT NULL,
  browser      text NOT NULL,
  ended_at     timestamptz,
  end_reason   text,
  CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX sign_in_open ON app.sign_in (municipality, person) WHERE ended_at IS NULL;

CREATE TABLE app.sign_in_setting (
  municipality     text PRIMARY KEY REFERENCES app.municipality,
  idle_minutes     integer NOT NULL CHECK (idle_minutes BETWEEN 5 AND 60),
  longest_hours    integer NOT NULL CHECK (longest_hours BETWEEN 1 AND 12),
  most_sessions    integer NOT NULL CHECK (most_sessions BETWEEN 1 AND 10),
  invitation_hours integer NOT NULL CHECK (invitation_hours BETWEEN 1 AND 168),
  required_roles   text NOT NULL,
  advised_roles    text NOT NULL
);

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['passkey', 'sign_in_failure', 'invitation', 'sign_in',
      'sign_in_setting'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
  END LOOP;
  FOREACH guarded IN ARRAY ARRAY['account', 'passkey', 'sign_in'] LOOP
    EXECUTE format('CREATE POLICY own_people ON app.%I AS RESTRICTIVE USING ('
      'app.is_own_person(municipality, person))', guarded);
  END LOOP;
  FOREACH guarded IN ARRAY ARRAY['invitation'] LOOP
    EXECUTE format('CREATE POLICY whole_city ON app.%I AS RESTRICTIVE USING ('
      '(SELECT app.session_department()) IS NULL AND (SELECT app.session_vendor()) IS NULL)',
      guarded);
  END LOOP;
END
$$;
CREATE POLICY whole_city_adds ON app.sign_in_setting AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.session_department() IS NULL AND app.session_vendor() IS NULL);
CREATE POLICY whole_city_changes ON app.sign_in_setting AS RESTRICTIVE FOR UPDATE
  USING (app.session_department() IS NULL AND app.session_vendor() IS NULL);

GRANT SELECT, INSERT, UPDATE, DELETE ON app.passkey TO shirube_app;
GRANT SELECT, INSERT, UPDATE ON app.sign_in_failure, app.invitation, app.sign_in,
  app.sign_in_setting TO shirube_app;

COMMENT ON COLUMN app.account.password_hash IS 'Argon2id; NULL when only passkeys are used';
COMMENT ON COLUMN app.account.user_handle IS 'id of the person for passkeys; says nothing of him';
COMMENT ON TABLE app.passkey IS 'パスキー';
COMMENT ON TABLE app.sign_in_failure IS 'サインインの失敗と待ち時間';
COMMENT ON COLUMN app.sign_in_failure.subject IS 'SHA-256 of the typed id or the address, hexadecimal';
COMMENT ON TABLE app.invitation IS '招待と再設定';
COMMENT ON COLUMN app.invitation.token_hash IS 'SHA-256, hexadecimal; the link itself is not kept';
COMMENT ON TABLE app.sign_in IS 'サインイン中の利用者';
COMMENT ON COLUMN app.sign_in.proven_at IS 'when the person last proved who it is';
COMMENT ON TABLE app.sign_in_setting IS 'サインインの設定';
