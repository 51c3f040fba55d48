CREATE TABLE account (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL UNIQUE REFERENCES person (id),
  login text NOT NULL UNIQUE CHECK (login = lower(login) AND login <> ''),
  password_hash text,
  state text NOT NULL CHECK (state IN ('invited', 'active', 'locked', 'left')),
  locale text NOT NULL DEFAULT 'vi' CHECK (locale IN ('vi', 'en')),
  demonstration_label jsonb,
  version int NOT NULL DEFAULT 1,
  CHECK (state <> 'active' OR password_hash IS NOT NULL OR demonstration_label IS NOT NULL)
);

-- The cookie holds 32 random bytes; only their hash is kept.
CREATE TABLE session (
  token_hash bytea PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  post_id uuid REFERENCES post (id),
  delegation_id uuid REFERENCES delegation (id),
  csrf_token text NOT NULL,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expiry ON session (expires_at);

-- A one-time link sets the first password or a new one; printed on paper or sent by mail.
CREATE TABLE account_link (
  token_hash bytea PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);

GRANT SELECT, INSERT, UPDATE ON account TO ngoclinh_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON session, account_link TO ngoclinh_app;
