-- Tokens of persons for the REST API, and answers kept so that a repeated request does nothing twice.
-- Department and vendor are '' for the city's own persons, so that a party sees its own rows only.

CREATE TABLE app.api_token (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  person_id    text NOT NULL,
  term_from    date NOT NULL,
  department   text NOT NULL DEFAULT '',
  vendor       text NOT NULL DEFAULT '',
  name         text NOT NULL CHECK (name <> '' AND length(name) <= 60),
  sha256       text NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  scopes       text[] NOT NULL CHECK (cardinality(scopes) > 0),
  created_at   timestamptz NOT NULL,
  last_day     date NOT NULL,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  revoked_by   text,
  UNIQUE (id, municipality),
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
  CHECK (last_day <= (created_at AT TIME ZONE 'Asia/Tokyo')::date + 365)
);
CREATE UNIQUE INDEX api_token_name ON app.api_token (municipality, person_id, name)
  WHERE revoked_at IS NULL;

-- The answer to a request that was carried out, for the same request sent again with its key.
CREATE TABLE app.api_answer (
  municipality text NOT NULL,
  token_id     bigint NOT NULL,
  key          text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  department   text NOT NULL DEFAULT '',
  vendor       text NOT NULL DEFAULT '',
  request_hash text NOT NULL CHECK (request_hash ~ '^[0-9a-f]{64}$'),
  status       integer NOT NULL CHECK (status BETWEEN 200 AND 299),
  headers      text[] NOT NULL,
  body         bytea NOT NULL,
  answered_at  timestamptz NOT NULL,
  PRIMARY KEY (token_id, key),
  FOREIGN KEY (token_id, municipality) REFERENCES app.api_token (id, municipality)
);
CREATE INDEX api_answer_age ON app.api_answer (municipality, answered_at);

CALL app.guard_by_municipality('app.api_token');
CALL app.guard_by_party('app.api_token');
CALL app.guard_by_municipality('app.api_answer');
CALL app.guard_by_party('app.api_answer');

GRANT SELECT, INSERT ON app.api_token TO shirube_app;
GRANT UPDATE (last_used_at, revoked_at, revoked_by) ON app.api_token TO shirube_app;
GRANT SELECT, INSERT, DELETE ON app.api_answer TO shirube_app;

COMMENT ON TABLE app.api_token IS 'APIトークン';
COMMENT ON COLUMN app.api_token.sha256 IS 'of the whole token; the token itself is nowhere';
COMMENT ON COLUMN app.api_token.term_from IS 'first day of the term in which it was made, with which it ends';
COMMENT ON TABLE app.api_answer IS 'APIの応答（再送用、24時間）';
COMMENT ON COLUMN app.api_answer.headers IS 'names and values in turn';
