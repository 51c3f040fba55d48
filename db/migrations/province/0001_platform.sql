-- What every record of a province stands on: who did what, what was announced, files, keys, the business clock.
-- No default calls now(): both clocks are passed in by the application.

-- A record's personal values are encrypted with its own key; destroying the key erases them everywhere.
CREATE TABLE record_key (
  id uuid PRIMARY KEY,
  wrapped bytea,
  created_at timestamptz NOT NULL,
  destroyed_at timestamptz,
  CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);

-- One row per act: ids, field names and hashes only, never personal values or contents.
CREATE TABLE audit_entry (
  id uuid PRIMARY KEY,
  recorded_at timestamptz NOT NULL,
  happened_on date NOT NULL,
  action text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid,
  account_id uuid,
  person_id uuid,
  post_id uuid,
  unit_id uuid,
  functions text[] NOT NULL DEFAULT '{}',
  delegation_id uuid,
  details jsonb NOT NULL DEFAULT '{}',
  request_id uuid
);
CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, recorded_at);
CREATE INDEX audit_entry_recorded ON audit_entry (recorded_at, id);

-- The chain: one sealer per province links the entries in order after commit.
CREATE TABLE audit_seal (
  sequence bigint PRIMARY KEY CHECK (sequence > 0),
  entry_id uuid NOT NULL UNIQUE REFERENCES audit_entry (id),
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL UNIQUE,
  sealed_at timestamptz NOT NULL
);

CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  event text NOT NULL,
  version int NOT NULL,
  payload jsonb NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  recorded_at timestamptz NOT NULL,
  relayed_at timestamptz
);
CREATE INDEX outbox_waiting ON outbox (recorded_at, id) WHERE relayed_at IS NULL;

-- A form that is sent twice is carried out once: the second sending gets the first one's answer.
CREATE TABLE idempotency_key (
  key uuid PRIMARY KEY,
  account_id uuid,
  route text NOT NULL,
  location text,
  recorded_at timestamptz NOT NULL
);

CREATE TABLE stored_content (
  sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint NOT NULL CHECK (size >= 0),
  media_type text NOT NULL,
  stored_at timestamptz NOT NULL
);

-- A file belongs to the record that owns it; access is checked there.
CREATE TABLE file (
  id uuid PRIMARY KEY,
  sha256 text NOT NULL REFERENCES stored_content (sha256),
  name text NOT NULL,
  owner_type text NOT NULL,
  owner_id uuid NOT NULL,
  secrecy_declared boolean NOT NULL CHECK (secrecy_declared),
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX file_owner ON file (owner_type, owner_id);
CREATE INDEX file_content ON file (sha256);

-- Moves forward only; a production installation has no row and follows the real day.
CREATE TABLE business_clock (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  day date NOT NULL,
  moved_at timestamptz NOT NULL
);
CREATE FUNCTION refuse_clock_backwards() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.day < OLD.day THEN
    RAISE EXCEPTION 'the business clock moves forward only' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER business_clock_forward BEFORE UPDATE ON business_clock
  FOR EACH ROW EXECUTE FUNCTION refuse_clock_backwards();

GRANT SELECT, INSERT ON audit_entry, audit_seal, stored_content TO ngoclinh_app;
GRANT SELECT, INSERT, UPDATE ON record_key, outbox, business_clock TO ngoclinh_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key, file TO ngoclinh_app;
GRANT DELETE ON stored_content TO ngoclinh_app;
