-- Sessions of the pages (the tables of Spring Session JDBC 4.0) and what people sign in with.

CREATE TABLE app.spring_session (
  primary_id            char(36) PRIMARY KEY,
  session_id            char(36) NOT NULL UNIQUE,
  creation_time         bigint NOT NULL,
  last_access_time      bigint NOT NULL,
  max_inactive_interval integer NOT NULL,
  expiry_time           bigint NOT NULL,
  principal_name        varchar(100)
);
CREATE INDEX spring_session_expiry ON app.spring_session (expiry_time);
CREATE INDEX spring_session_principal ON app.spring_session (principal_name);

CREATE TABLE app.spring_session_attributes (
  session_primary_id char(36) NOT NULL REFERENCES app.spring_session ON DELETE CASCADE,
  attribute_name     varchar(200) NOT NULL,
  attribute_bytes    bytea NOT NULL,
  PRIMARY KEY (session_primary_id, attribute_name)
);

CREATE TABLE app.account (
  municipality  text NOT NULL REFERENCES app.municipality,
  person        text NOT NULL,
  password_hash text NOT NULL,
  changed_at    timestamptz NOT NULL,
  PRIMARY KEY (municipality, person)
);
CALL app.guard_by_municipality('app.account');

GRANT SELECT, INSERT, UPDATE, DELETE ON app.spring_session, app.spring_session_attributes
  TO shirube_app;
GRANT SELECT, INSERT, UPDATE ON app.account TO shirube_app;

COMMENT ON TABLE app.spring_session IS '画面のセッション';
COMMENT ON TABLE app.spring_session_attributes IS '画面のセッションの内容';
COMMENT ON TABLE app.account IS '利用者のアカウント';
