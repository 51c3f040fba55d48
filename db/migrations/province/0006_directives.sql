-- A document that gives work: its text is kept for ever, what the compiler read is kept beside it, and
-- every human correction is a row of its own. The draft that people see is folded from these.

CREATE TABLE directive (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL UNIQUE REFERENCES document (id),
  owner_unit_id uuid NOT NULL REFERENCES unit (id),
  state text NOT NULL CHECK (state IN ('received', 'reading', 'published', 'correcting', 'withdrawn')),
  received_on date NOT NULL,
  edition_number int NOT NULL DEFAULT 0 CHECK (edition_number >= 0),
  version int NOT NULL DEFAULT 1,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK ((state IN ('published', 'correcting')) = (edition_number > 0))
);
CREATE INDEX directive_owner ON directive (owner_unit_id);
CREATE INDEX directive_state ON directive (state, received_on);

-- The bytes that came in are the file; the canonical text is what every anchor points into.
CREATE TABLE directive_text (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  revision int NOT NULL CHECK (revision > 0),
  received_how text NOT NULL CHECK (received_how IN ('pasted', 'uploaded')),
  file_id uuid NOT NULL REFERENCES file (id),
  source_sha256 text NOT NULL CHECK (source_sha256 ~ '^[0-9a-f]{64}$'),
  encoding text NOT NULL,
  notes text[] NOT NULL DEFAULT '{}',
  canonical text NOT NULL CHECK (canonical <> ''),
  text_sha256 text NOT NULL CHECK (text_sha256 ~ '^[0-9a-f]{64}$'),
  secrecy_declared boolean NOT NULL CHECK (secrecy_declared),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (directive_id, revision)
);

-- The raw answer, exactly as the compiler gave it.
CREATE TABLE compilation (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  text_id uuid NOT NULL REFERENCES directive_text (id),
  sequence int NOT NULL CHECK (sequence > 0),
  compiler_version text NOT NULL,
  lexicon_version text NOT NULL,
  answer jsonb NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (directive_id, sequence)
);
CREATE INDEX compilation_text ON compilation (text_id);

-- The same obligation over all compilations, operations and editions.
CREATE TABLE obligation_lineage (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX obligation_lineage_directive ON obligation_lineage (directive_id);

CREATE TABLE compilation_row (
  compilation_id uuid NOT NULL REFERENCES compilation (id),
  row_id text NOT NULL,
  lineage_id uuid NOT NULL REFERENCES obligation_lineage (id),
  -- the row of the answer, so that a draft is folded without opening every old answer
  content jsonb NOT NULL,
  PRIMARY KEY (compilation_id, row_id),
  UNIQUE (compilation_id, lineage_id)
);
CREATE INDEX compilation_row_lineage ON compilation_row (lineage_id);

CREATE TABLE draft_operation (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  sequence int NOT NULL CHECK (sequence > 0),
  kind text NOT NULL CHECK (kind IN ('edit', 'confirm', 'classify-general', 'reject', 'reconsider', 'split', 'merge',
    'add', 'resolve', 'revert')),
  lineage_id uuid REFERENCES obligation_lineage (id),
  payload jsonb NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (directive_id, sequence),
  CHECK ((lineage_id IS NULL) = (kind IN ('resolve', 'revert')))
);
CREATE INDEX draft_operation_lineage ON draft_operation (lineage_id);

-- What was published, exactly; never changed afterwards.
CREATE TABLE directive_edition (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  number int NOT NULL CHECK (number > 0),
  text_id uuid NOT NULL REFERENCES directive_text (id),
  compilation_id uuid NOT NULL REFERENCES compilation (id),
  last_sequence int NOT NULL CHECK (last_sequence >= 0),
  published_on date NOT NULL,
  document_label text NOT NULL,
  obligations jsonb NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (directive_id, number)
);

-- Decisions about the whole that carry a reason.
CREATE TABLE directive_decision (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  kind text NOT NULL CHECK (kind IN ('correct', 'discard', 'withdraw')),
  reason text NOT NULL CHECK (reason <> ''),
  decided_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX directive_decision_directive ON directive_decision (directive_id);

-- Counts for the list, rebuilt from the draft in the transaction of every change.
CREATE TABLE directive_progress (
  directive_id uuid PRIMARY KEY REFERENCES directive (id),
  obligations int NOT NULL CHECK (obligations >= 0),
  settled int NOT NULL CHECK (settled BETWEEN 0 AND obligations),
  to_review int NOT NULL CHECK (to_review >= 0),
  findings int NOT NULL CHECK (findings >= 0)
);

GRANT SELECT, INSERT, UPDATE ON directive, directive_progress TO ngoclinh_app;
GRANT SELECT, INSERT ON directive_text, compilation, obligation_lineage, compilation_row, draft_operation,
  directive_edition, directive_decision TO ngoclinh_app;
