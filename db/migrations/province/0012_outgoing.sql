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
  CHECK ((subject_type IS NULL) = (subject_id IS NULL))
);
CREATE INDEX outgoing_document_issuer ON outgoing_document (issuer_unit_id, state);
CREATE INDEX outgoing_document_drafting ON outgoing_document (drafting_unit_id, state);
CREATE INDEX outgoing_document_subject ON outgoing_document (subject_id, purpose);

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

GRANT SELECT, INSERT, UPDATE ON outgoing_document TO ngoclinh_app;
GRANT SELECT, INSERT ON outgoing_content TO ngoclinh_app;
