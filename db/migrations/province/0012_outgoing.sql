-- Văn bản đi: what an issuer drafts, agrees, has signed, numbers and sends (NĐ 30/2020, Art. 10-19). What was seen is
-- never edited: a new content each time; what was signed points at its exact content.

CREATE TABLE outgoing_document (
  document_id uuid PRIMARY KEY REFERENCES document (id),
  issuer_unit_id uuid NOT NULL REFERENCES unit (id),
  drafting_unit_id uuid NOT NULL REFERENCES unit (id),
  -- what the paper is for, named by the capability that drafted it: 'plan-guidance', 'provincial-plan', 'urging' …
  purpose text NOT NULL CHECK (purpose ~ '^[a-z]+(-[a-z]+)*$'),
  -- the record that it belongs to, in the capability that drafted it
  subject_type text,
  subject_id uuid,
  state text NOT NULL CHECK (state IN ('draft', 'agreed', 'for-signing', 'issued', 'recalled', 'dropped')),
  content_id uuid NOT NULL,
  -- a correction or a change comes by a new document
  replaces_id uuid REFERENCES document (id),
  version int NOT NULL DEFAULT 1,
  CHECK ((subject_type IS NULL) = (subject_id IS NULL)),
  CHECK (replaces_id <> document_id)
);
CREATE INDEX outgoing_document_issuer ON outgoing_document (issuer_unit_id, state);
CREATE INDEX outgoing_document_drafting ON outgoing_document (drafting_unit_id, state);
CREATE INDEX outgoing_document_subject ON outgoing_document (subject_id, purpose);
CREATE INDEX outgoing_document_replaces ON outgoing_document (replaces_id);

CREATE TABLE outgoing_content (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES outgoing_document (document_id) DEFERRABLE INITIALLY DEFERRED,
  number int NOT NULL CHECK (number > 0),
  -- the OfficialDocument of this revision
  content jsonb NOT NULL,
  text_sha256 text NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (document_id, number),
  UNIQUE (document_id, id)
);
ALTER TABLE outgoing_document ADD FOREIGN KEY (document_id, content_id)
  REFERENCES outgoing_content (document_id, id) DEFERRABLE INITIALLY DEFERRED;

-- The chain of a paper (practice 1): each step of each person, with the exact content that lay before them.
CREATE TABLE outgoing_step (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL,
  content_id uuid NOT NULL,
  action text NOT NULL CHECK (action IN ('draft', 'revise', 'approve-content', 'check-form', 'agree', 'return', 'freeze',
    'record-signature', 'record-issue', 'issue-here', 'recall', 'drop')),
  happened_on date NOT NULL,
  remarks text,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (document_id, content_id) REFERENCES outgoing_content (document_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX outgoing_step_document ON outgoing_step (document_id, id);

-- Bản trình ký is the content itself, frozen by the hash of its text; drafts and signed copies are files.
ALTER TABLE rendition ALTER COLUMN file_id DROP NOT NULL;
ALTER TABLE rendition ADD COLUMN content_id uuid REFERENCES outgoing_content (id);
ALTER TABLE rendition ADD CHECK (num_nonnulls(file_id, content_id) = 1);
ALTER TABLE rendition ADD CHECK (content_id IS NULL OR kind = 'for-signing');

-- Who signed a frozen text, and when; the number is given after it. A text that was returned and frozen again is signed
-- again. No picture of a signature is kept anywhere.
CREATE TABLE outgoing_signature (
  rendition_id uuid PRIMARY KEY REFERENCES rendition (id),
  document_id uuid NOT NULL,
  content_id uuid NOT NULL,
  signed_on date NOT NULL,
  signer_name text NOT NULL CHECK (signer_name <> ''),
  signer_lines text[] NOT NULL CHECK (cardinality(signer_lines) BETWEEN 1 AND 4),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (document_id, content_id) REFERENCES outgoing_content (document_id, id)
);
CREATE INDEX outgoing_signature_document ON outgoing_signature (document_id);

-- Số, ký hiệu, ngày: given here after the signature, or recorded from văn thư outside. The document's day and the day
-- of entry are two things.
CREATE TABLE outgoing_issue (
  document_id uuid PRIMARY KEY,
  content_id uuid NOT NULL,
  issuer_unit_id uuid NOT NULL REFERENCES unit (id),
  mode text NOT NULL CHECK (mode IN ('here', 'outside')),
  year int NOT NULL,
  -- as a number, for the next one; "12a" counts as 12
  sequence int NOT NULL CHECK (sequence > 0),
  number text NOT NULL CHECK (number <> ''),
  symbol text NOT NULL CHECK (symbol <> ''),
  issued_on date NOT NULL,
  entered_on date NOT NULL,
  signer_name text NOT NULL CHECK (signer_name <> ''),
  signer_lines text[] NOT NULL,
  signed_rendition_id uuid REFERENCES rendition (id),
  -- where the signed file says other words than the frozen text: [{removed, added, near}], seen by who entered it
  differences jsonb,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (document_id, content_id) REFERENCES outgoing_content (document_id, id),
  UNIQUE (issuer_unit_id, year, number, symbol),
  CHECK (year = extract(year FROM issued_on)),
  CHECK (issued_on <= entered_on)
);
CREATE UNIQUE INDEX outgoing_issue_sequence ON outgoing_issue (issuer_unit_id, year, sequence) WHERE mode = 'here';

-- Which numbering a unit has from a day to a day (practice 3); without a row văn thư numbers outside.
CREATE TABLE unit_numbering (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES unit (id),
  mode text NOT NULL CHECK (mode IN ('here', 'outside')),
  -- the first number given here: a register on paper may have begun the year
  first_number int NOT NULL DEFAULT 1 CHECK (first_number > 0),
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  basis text,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  EXCLUDE USING gist (unit_id WITH =, valid WITH &&)
);

-- Head of a unit's papers: names in letters as printed, place, symbol, archive; abbreviations are fixed by each head.
CREATE TABLE unit_letterhead (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES unit (id),
  parent_name text,
  name text NOT NULL CHECK (name <> ''),
  place text NOT NULL CHECK (place <> ''),
  symbol text NOT NULL CHECK (symbol <> ''),
  archive text NOT NULL CHECK (archive <> ''),
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  basis text,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  EXCLUDE USING gist (unit_id WITH =, valid WITH &&)
);

GRANT SELECT, INSERT, UPDATE ON outgoing_document, unit_numbering, unit_letterhead TO ngoclinh_app;
GRANT SELECT, INSERT ON outgoing_content, outgoing_step, outgoing_signature, outgoing_issue TO ngoclinh_app;
