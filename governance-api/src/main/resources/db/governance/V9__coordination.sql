-- Coordination items (調整事項) between the programme office, departments and vendors, the documents
-- shared with them and the minutes of their meetings. A party that is NULL on both sides is the
-- programme office.

-- Numbers within a municipality; counted apart from the rows because nobody but the programme
-- office sees them all.
CREATE TABLE app.coordination_number (
  municipality text NOT NULL REFERENCES app.municipality,
  kind         text NOT NULL CHECK (kind IN ('ITEM', 'DOCUMENT', 'MINUTES')),
  last         integer NOT NULL,
  PRIMARY KEY (municipality, kind)
);

CREATE TABLE app.coordination_item (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality      text NOT NULL REFERENCES app.municipality,
  number            integer NOT NULL CHECK (number > 0),
  title             text NOT NULL,
  question          text NOT NULL,
  raised_department text,
  raised_vendor     text,
  owner_department  text,
  owner_vendor      text,
  due               date NOT NULL,
  state             text NOT NULL CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
  system_id         text,
  step_no           integer CHECK (step_no BETWEEN 1 AND 40),
  mapping_item      text NOT NULL DEFAULT '',
  finding_code      text NOT NULL DEFAULT '',
  raised_at         timestamptz NOT NULL,
  asked_at          timestamptz NOT NULL,
  changed_at        timestamptz NOT NULL,
  UNIQUE (municipality, number),
  UNIQUE (id, municipality),
  FOREIGN KEY (municipality, system_id) REFERENCES app.system_assignment,
  FOREIGN KEY (municipality, raised_department) REFERENCES app.department,
  FOREIGN KEY (municipality, owner_department) REFERENCES app.department,
  FOREIGN KEY (municipality, raised_vendor) REFERENCES app.vendor,
  FOREIGN KEY (municipality, owner_vendor) REFERENCES app.vendor,
  CHECK (raised_department IS NULL OR raised_vendor IS NULL),
  CHECK (owner_department IS NULL OR owner_vendor IS NULL),
  -- Vendors do not see each other.
  CHECK (raised_vendor IS NULL OR owner_vendor IS NULL OR raised_vendor = owner_vendor),
  CHECK (step_no IS NULL OR system_id IS NOT NULL)
);
CREATE INDEX coordination_item_state ON app.coordination_item (municipality, state, due);

-- Everything that was said and done about an item; an answer is one of it.
CREATE TABLE app.coordination_event (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  item_id      bigint NOT NULL,
  action       text NOT NULL,
  from_state   text,
  to_state     text NOT NULL,
  field        text NOT NULL DEFAULT '',
  old_value    text NOT NULL DEFAULT '',
  new_value    text NOT NULL DEFAULT '',
  text         text NOT NULL DEFAULT '',
  at           timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  FOREIGN KEY (item_id, municipality) REFERENCES app.coordination_item (id, municipality)
);
CREATE INDEX coordination_event_item ON app.coordination_event (item_id, id);

-- A version of a shared document with its content.
CREATE TABLE app.shared_document (
  id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality        text NOT NULL REFERENCES app.municipality,
  number              integer NOT NULL CHECK (number > 0),
  version             integer NOT NULL CHECK (version > 0),
  title               text NOT NULL,
  file_name           text NOT NULL,
  size                bigint NOT NULL,
  sha256              text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  content             bytea NOT NULL,
  item_id             bigint,
  uploaded_department text,
  uploaded_vendor     text,
  uploaded_at         timestamptz NOT NULL,
  actor_id            text NOT NULL,
  actor_name          text NOT NULL,
  actor_role          text NOT NULL,
  actor_origin        text NOT NULL,
  UNIQUE (municipality, number, version),
  UNIQUE (id, municipality),
  FOREIGN KEY (item_id, municipality) REFERENCES app.coordination_item (id, municipality),
  CHECK (size = octet_length(content)),
  CHECK (sha256 = encode(sha256(content), 'hex'))
);
-- Content is compressed by its own form already; parts of it are never asked for.
ALTER TABLE app.shared_document ALTER COLUMN content SET STORAGE EXTERNAL;

-- Who may read every version of a document, from when until when.
CREATE TABLE app.document_reader (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  document_no  integer NOT NULL,
  department   text,
  vendor       text,
  granted_at   timestamptz NOT NULL,
  granted_by   text NOT NULL,
  revoked_at   timestamptz,
  revoked_by   text,
  FOREIGN KEY (municipality, department) REFERENCES app.department,
  FOREIGN KEY (municipality, vendor) REFERENCES app.vendor,
  CHECK ((department IS NULL) <> (vendor IS NULL)),
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);
CREATE UNIQUE INDEX document_reader_once ON app.document_reader
  (municipality, document_no, coalesce(department, ''), coalesce(vendor, ''))
  WHERE revoked_at IS NULL;

-- Who has read which version when.
CREATE TABLE app.document_reading (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL,
  document_id  bigint NOT NULL,
  department   text NOT NULL DEFAULT '',
  vendor       text NOT NULL DEFAULT '',
  at           timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  FOREIGN KEY (document_id, municipality) REFERENCES app.shared_document (id, municipality)
);
CREATE INDEX document_reading_document ON app.document_reading (document_id);

-- A version of a meeting's minutes; a correction is the next version with a reason.
CREATE TABLE app.minutes (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  number       integer NOT NULL CHECK (number > 0),
  version      integer NOT NULL CHECK (version > 0),
  held_on      date NOT NULL,
  title        text NOT NULL,
  place        text NOT NULL DEFAULT '',
  participants text NOT NULL,
  departments  text[] NOT NULL DEFAULT '{}',
  vendors      text[] NOT NULL DEFAULT '{}',
  reason       text NOT NULL DEFAULT '',
  written_at   timestamptz NOT NULL,
  actor_id     text NOT NULL,
  actor_name   text NOT NULL,
  actor_role   text NOT NULL,
  actor_origin text NOT NULL,
  UNIQUE (municipality, number, version),
  UNIQUE (id, municipality),
  CHECK ((version = 1) = (reason = ''))
);

CREATE TABLE app.minutes_topic (
  municipality text NOT NULL,
  minutes_id   bigint NOT NULL,
  position     integer NOT NULL CHECK (position > 0),
  topic        text NOT NULL,
  item_id      bigint,
  discussion   text NOT NULL DEFAULT '',
  decision     text NOT NULL DEFAULT '',
  PRIMARY KEY (minutes_id, position),
  FOREIGN KEY (minutes_id, municipality) REFERENCES app.minutes (id, municipality),
  FOREIGN KEY (item_id, municipality) REFERENCES app.coordination_item (id, municipality)
);

CREATE FUNCTION app.session_is_whole_city() RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT app.session_department() IS NULL AND app.session_vendor() IS NULL $$;

-- Whether the session stands for a party; the whole city stands for every party.
CREATE FUNCTION app.session_is_party(department text, vendor text) RETURNS boolean
  LANGUAGE sql STABLE
  AS $$ SELECT coalesce(department = app.session_department(), app.session_department() IS NULL)
           AND coalesce(vendor = app.session_vendor(), app.session_vendor() IS NULL) $$;

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['coordination_number', 'coordination_item', 'coordination_event',
      'shared_document', 'document_reader', 'document_reading', 'minutes', 'minutes_topic'] LOOP
    CALL app.guard_by_municipality(('app.' || guarded)::regclass);
  END LOOP;
  FOREACH guarded IN ARRAY ARRAY['coordination_event', 'shared_document', 'document_reading',
      'minutes', 'minutes_topic'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app.%I '
      'FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', guarded);
  END LOOP;
END
$$;

-- An item is seen by those it is addressed to and those who raised it.
CREATE POLICY own_party ON app.coordination_item AS RESTRICTIVE
  USING (app.session_is_party(raised_department, raised_vendor)
         OR app.session_is_party(owner_department, owner_vendor));
CREATE POLICY raised_by_oneself ON app.coordination_item AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.session_is_party(raised_department, raised_vendor));
CREATE POLICY own_party ON app.coordination_event AS RESTRICTIVE
  USING (EXISTS (SELECT FROM app.coordination_item i WHERE i.id = item_id));

-- Only the programme office hands an item to another party.
CREATE FUNCTION app.refuse_handing_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.owner_department, OLD.owner_vendor) IS DISTINCT FROM
     (NEW.owner_department, NEW.owner_vendor) AND NOT app.session_is_whole_city() THEN
    RAISE EXCEPTION 'an item is handed on by the programme office'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER handing_on BEFORE UPDATE ON app.coordination_item
  FOR EACH ROW EXECUTE FUNCTION app.refuse_handing_on();

CREATE POLICY own_party ON app.document_reader AS RESTRICTIVE
  USING (app.session_is_party(department, vendor));
CREATE POLICY set_by_the_city ON app.document_reader AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.session_is_whole_city());
CREATE POLICY changed_by_the_city ON app.document_reader AS RESTRICTIVE FOR UPDATE
  USING (app.session_is_whole_city());

-- The rows of document_reader that a party sees are its own.
CREATE POLICY own_party ON app.shared_document AS RESTRICTIVE
  USING (app.session_is_party(uploaded_department, uploaded_vendor)
         OR EXISTS (SELECT FROM app.document_reader r
                     WHERE r.municipality = shared_document.municipality
                       AND r.document_no = shared_document.number AND r.revoked_at IS NULL));
CREATE POLICY uploaded_by_oneself ON app.shared_document AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.session_is_party(uploaded_department, uploaded_vendor));

-- A version follows one that its writer sees.
CREATE FUNCTION app.refuse_loose_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version > 1 AND NOT EXISTS (
      SELECT FROM app.shared_document d WHERE d.municipality = NEW.municipality
         AND d.number = NEW.number AND d.version = NEW.version - 1) THEN
    RAISE EXCEPTION 'a version without the one before'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER loose_version BEFORE INSERT ON app.shared_document
  FOR EACH ROW EXECUTE FUNCTION app.refuse_loose_version();

CREATE POLICY own_party ON app.document_reading AS RESTRICTIVE
  USING (app.session_is_party(department, vendor));
CREATE POLICY of_a_document_seen ON app.document_reading AS RESTRICTIVE FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM app.shared_document d WHERE d.id = document_id));

CREATE POLICY own_party ON app.minutes AS RESTRICTIVE
  USING (app.session_is_whole_city() OR app.session_department() = ANY (departments)
         OR app.session_vendor() = ANY (vendors));
CREATE POLICY written_by_the_city ON app.minutes AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.session_is_whole_city());
CREATE POLICY own_party ON app.minutes_topic AS RESTRICTIVE
  USING (EXISTS (SELECT FROM app.minutes m WHERE m.id = minutes_id)
         AND (item_id IS NULL OR EXISTS (SELECT FROM app.coordination_item i WHERE i.id = item_id)));
CREATE POLICY written_by_the_city ON app.minutes_topic AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.session_is_whole_city());

GRANT SELECT, INSERT, UPDATE ON app.coordination_number TO shirube_app;
GRANT SELECT, INSERT ON app.coordination_item, app.coordination_event, app.shared_document,
  app.document_reader, app.document_reading, app.minutes, app.minutes_topic TO shirube_app;
GRANT UPDATE (title, question, owner_department, owner_vendor, due, state, system_id, step_no,
  mapping_item, finding_code, asked_at, changed_at) ON app.coordination_item TO shirube_app;
GRANT UPDATE (revoked_at, revoked_by) ON app.document_reader TO shirube_app;

COMMENT ON TABLE app.coordination_item IS '調整事項';
COMMENT ON COLUMN app.coordination_item.asked_at IS 'when it last began to wait for an answer';
COMMENT ON COLUMN app.coordination_item.mapping_item IS 'group.romaji';
COMMENT ON TABLE app.coordination_event IS '調整事項の経過';
COMMENT ON TABLE app.shared_document IS '共有文書の版';
COMMENT ON TABLE app.document_reader IS '共有文書の閲覧先';
COMMENT ON TABLE app.document_reading IS '共有文書の閲覧記録';
COMMENT ON TABLE app.minutes IS '議事録の版';
COMMENT ON TABLE app.minutes_topic IS '議事録の議題';
