-- What people are told, once each; the mail that sums it up; the secret addresses of calendars.

-- One notice for a person, a kind and a subject: `key` says which time (the day that was announced, the act), so that a
-- job that runs twice tells nobody twice. `details` holds days and counts, never contents.
CREATE TABLE notice (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  -- the unit in which the person is told
  unit_id uuid NOT NULL REFERENCES unit (id),
  kind text NOT NULL CHECK (kind IN ('tasks-opened', 'task-opened', 'task-received', 'due-soon', 'overdue',
    'confirm-asked', 'evidence-returned', 'extension-asked', 'extension-decided', 'transfer-proposed',
    'transfer-decided')),
  task_id uuid REFERENCES task (id),
  edition_id uuid REFERENCES edition (id),
  subject_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(task_id, edition_id)) STORED,
  key text NOT NULL CHECK (key <> ''),
  details jsonb NOT NULL DEFAULT '{}',
  made_on date NOT NULL,
  made_at timestamptz NOT NULL,
  read_at timestamptz,
  UNIQUE (person_id, kind, subject_id, key),
  CHECK (num_nonnulls(task_id, edition_id) = 1),
  CHECK ((kind = 'tasks-opened') = (edition_id IS NOT NULL))
);
CREATE INDEX notice_person ON notice (person_id, made_at DESC);
CREATE INDEX notice_unread ON notice (person_id) WHERE read_at IS NULL;
CREATE INDEX notice_task ON notice (task_id) WHERE task_id IS NOT NULL;

-- Whether a person wants one mail a day; without a row nobody is written to.
CREATE TABLE notice_preference (
  person_id uuid PRIMARY KEY REFERENCES person (id),
  daily_mail boolean NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);

-- The mail of a person and a day, claimed before it is sent: what was claimed is never sent again, unless it is known
-- that no server took it.
CREATE TABLE notice_digest (
  person_id uuid NOT NULL REFERENCES person (id),
  day date NOT NULL,
  state text NOT NULL CHECK (state IN ('claimed', 'sent', 'not-accepted')),
  notices int NOT NULL CHECK (notices > 0),
  attempts int NOT NULL CHECK (attempts > 0),
  claimed_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (person_id, day),
  CHECK ((state = 'claimed') = (ended_at IS NULL))
);

-- A unit's calendar at an address that only those know who were told; of the address only the hash is kept.
CREATE TABLE calendar_feed (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES unit (id),
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  made_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  revoked_on date CHECK (revoked_on >= made_on),
  revoked_act_id uuid REFERENCES audit_entry (id),
  CHECK ((revoked_on IS NULL) = (revoked_act_id IS NULL))
);
CREATE UNIQUE INDEX calendar_feed_now ON calendar_feed (unit_id) WHERE revoked_on IS NULL;

GRANT SELECT, INSERT, UPDATE ON notice, notice_preference, notice_digest, calendar_feed TO ngoclinh_app;
