-- The register of what was submitted and told in hearings, byte for byte; causes of delay; the
-- published figures of other municipalities; promises. Everything only grows.

CREATE TABLE app.submission (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality      text NOT NULL,
  month_id          bigint NOT NULL,
  kind              text NOT NULL CHECK (kind IN ('MONTH', 'HEARING')),
  receiver          text NOT NULL,
  receiver_name     text NOT NULL,
  form              text NOT NULL,
  figures_hash      text NOT NULL CHECK (figures_hash ~ '^[0-9a-f]{64}$'),
  previous_month_id bigint,
  made_at           timestamptz NOT NULL,
  actor_id          text NOT NULL,
  actor_name        text NOT NULL,
  actor_role        text NOT NULL,
  actor_origin      text NOT NULL,
  UNIQUE (id, municipality),
  FOREIGN KEY (month_id, municipality) REFERENCES app.pmo_month (id, municipality),
  FOREIGN KEY (previous_month_id, municipality) REFERENCES app.pmo_month (id, municipality)
);
CREATE INDEX submission_month ON app.submission (month_id, id);

CREATE TABLE app.submission_file (
  municipality    text NOT NULL,
  submission_id   bigint NOT NULL,
  position        integer NOT NULL,
  kind            text NOT NULL,
  name            text NOT NULL,
  confidentiality smallint NOT NULL CHECK (confidentiality BETWEEN 1 AND 3),
  encrypted       boolean NOT NULL,
  sha256          text NOT NULL,
  content         bytea NOT NULL,
  PRIMARY KEY (submission_id, position),
  UNIQUE (submission_id, name),
  FOREIGN KEY (submission_id, municipality) REFERENCES app.submission (id, municipality),
  CHECK (encrypted = (confidentiality >= 2)),
  CHECK (sha256 = encode(sha256(content), 'hex'))
);

-- That it was sent, and each receipt that came back.
CREATE TABLE app.submission_event (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  submission_id bigint NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('SENT', 'RECEIPT')),
  happened_on   date NOT NULL,
  way           text NOT NULL,
  note          text NOT NULL,
  file_name     text NOT NULL,
  sha256        text NOT NULL,
  content       bytea NOT NULL,
  recorded_at   timestamptz NOT NULL,
  actor_id      text NOT NULL,
  actor_name    text NOT NULL,
  actor_role    text NOT NULL,
  actor_origin  text NOT NULL,
  FOREIGN KEY (submission_id, municipality) REFERENCES app.submission (id, municipality),
  CHECK (sha256 = encode(sha256(content), 'hex')),
  CHECK (kind = 'RECEIPT' OR way <> '')
);
CREATE UNIQUE INDEX submission_sent_once ON app.submission_event (submission_id)
  WHERE kind = 'SENT';

-- Only a frozen month goes to a receiver.
CREATE FUNCTION app.refuse_unfrozen_submission() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'MONTH' AND NOT EXISTS (
      SELECT FROM app.pmo_month WHERE id = NEW.month_id AND state IN ('FROZEN', 'SUBMITTED')) THEN
    RAISE EXCEPTION 'submission of a month that is not frozen'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER frozen_only BEFORE INSERT ON app.submission
  FOR EACH ROW EXECUTE FUNCTION app.refuse_unfrozen_submission();

-- Why a system or one of its steps stalls, what is done about it, until when. Step 0: the system.
CREATE TABLE app.hearing_cause (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  system_id    text NOT NULL,
  step_no      integer NOT NULL CHECK (step_no BETWEEN 0 AND 40),
  department   text NOT NULL,
  vendor       text NOT NULL,
  cause        text NOT NULL,
  explanation  text NOT NULL,
  measure      text NOT NULL,
  owner        text NOT NULL,
  new_date     date,
  settled      boolean NOT NULL,
  recorded_at  timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  FOREIGN KEY (municipality, system_id) REFERENCES app.system_assignment
);
CREATE INDEX hearing_cause_step ON app.hearing_cause (municipality, system_id, step_no, id);

-- Published figures of the municipalities of the prefecture, as imported; the last import counts.
CREATE TABLE app.peer_import (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  file_name    text NOT NULL,
  sha256       text NOT NULL,
  imported_at  timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  UNIQUE (id, municipality)
);

CREATE TABLE app.peer_figure (
  municipality text NOT NULL,
  import_id    bigint NOT NULL,
  peer         text NOT NULL,
  peer_name    text NOT NULL,
  month        text NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  done_rate    numeric(5, 2) NOT NULL CHECK (done_rate BETWEEN 0 AND 100),
  settled      integer CHECK (settled >= 0),
  steps        integer CHECK (steps > 0),
  source       text NOT NULL,
  official     boolean NOT NULL,
  PRIMARY KEY (import_id, peer, month),
  FOREIGN KEY (import_id, municipality) REFERENCES app.peer_import (id, municipality),
  CHECK ((settled IS NULL) = (steps IS NULL)),
  CHECK (settled <= steps)
);

-- What was promised in a hearing, and what became of it.
CREATE TABLE app.hearing_promise (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL,
  submission_id bigint NOT NULL,
  promise       text NOT NULL,
  owner         text NOT NULL,
  due           date NOT NULL,
  recorded_at   timestamptz NOT NULL,
  actor_id      text NOT NULL,
  actor_name    text NOT NULL,
  actor_role    text NOT NULL,
  actor_origin  text NOT NULL,
  UNIQUE (id, municipality),
  FOREIGN KEY (submission_id, municipality) REFERENCES app.submission (id, municipality)
);

CREATE TABLE app.promise_event (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  promise_id   bigint NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('KEPT', 'MOVED')),
  happened_on  date NOT NULL,
  new_due      date,
  note         text NOT NULL CHECK (note <> ''),
  recorded_at  timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  FOREIGN KEY (promise_id, municipality) REFERENCES app.hearing_promise (id, municipality),
  CHECK ((kind = 'MOVED') = (new_due IS NOT NULL))
);
CREATE UNIQUE INDEX promise_kept_once ON app.promise_event (promise_id) WHERE kind = 'KEPT';

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['submission', 'submission_file', 'submission_event',
      'hearing_cause', 'peer_import', 'peer_figure', 'hearing_promise', 'promise_event'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.%I '
      'FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', guarded);
    EXECUTE format('GRANT SELECT, INSERT ON app.%I TO shirube_app', guarded);
  END LOOP;
  -- What the city told whom is the city's: neither a department nor a vendor reads it.
  FOREACH guarded IN ARRAY ARRAY['submission', 'submission_file', 'submission_event',
      'hearing_promise', 'promise_event'] LOOP
    EXECUTE format('CREATE POLICY whole_city ON app.%I AS RESTRICTIVE USING ('
      '(SELECT app.session_department()) IS NULL AND (SELECT app.session_vendor()) IS NULL)',
      guarded);
  END LOOP;
END
$$;
CALL app.guard_by_party('app.hearing_cause');

COMMENT ON TABLE app.submission IS '提出と聞き取りの台帳';
COMMENT ON COLUMN app.submission.figures_hash IS 'SHA-256 of the states that were told, hexadecimal';
COMMENT ON COLUMN app.submission.previous_month_id IS 'revision last sent to the receiver';
COMMENT ON TABLE app.submission_file IS '提出したファイル';
COMMENT ON TABLE app.submission_event IS '送付と受領';
COMMENT ON TABLE app.hearing_cause IS '停滞の原因と対策';
COMMENT ON TABLE app.peer_import IS '県内公表値の取込み';
COMMENT ON TABLE app.peer_figure IS '県内公表値';
COMMENT ON TABLE app.hearing_promise IS '聞き取りでの約束事項';
COMMENT ON TABLE app.promise_event IS '約束事項の経過';
