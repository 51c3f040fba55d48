-- The register of official papers: the names of their metadata follow NĐ 30/2020, Annex VI.
CREATE TABLE document (
  id uuid PRIMARY KEY,
  type_code text,
  number text,
  symbol text,
  issued_on date,
  issuer_name text,
  issuer_unit_id uuid REFERENCES unit (id),
  subject text NOT NULL CHECK (subject <> ''),
  kind text NOT NULL CHECK (kind IN ('incoming', 'outgoing', 'internal')),
  language text NOT NULL DEFAULT 'vi',
  page_amount int CHECK (page_amount > 0),
  issued_amount int CHECK (issued_amount > 0),
  description text,
  -- 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc
  priority int NOT NULL DEFAULT 0 CHECK (priority BETWEEN 0 AND 3),
  signer_position text,
  signer_name text,
  arrived_on date,
  arrival_number text,
  due_on date,
  folded text NOT NULL DEFAULT '',
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  version int NOT NULL DEFAULT 1,
  CHECK (kind <> 'outgoing' OR arrival_number IS NULL)
);
CREATE INDEX document_issuer ON document (issuer_unit_id);
CREATE INDEX document_issued ON document (issued_on DESC NULLS LAST, id);
CREATE INDEX document_symbol ON document (number, symbol);

-- "To" of Annex VI: the units and names under Nơi nhận, in their order.
CREATE TABLE document_recipient (
  document_id uuid NOT NULL REFERENCES document (id),
  position int NOT NULL CHECK (position > 0),
  name text NOT NULL CHECK (name <> ''),
  note text,
  unit_id uuid REFERENCES unit (id),
  PRIMARY KEY (document_id, position)
);

-- The legal basis as a small graph. What is cited is named even where the register does not hold it yet.
CREATE TABLE document_relation (
  id uuid PRIMARY KEY,
  from_document_id uuid NOT NULL REFERENCES document (id),
  to_document_id uuid REFERENCES document (id),
  to_canonical text NOT NULL CHECK (to_canonical <> ''),
  to_label text NOT NULL CHECK (to_label <> ''),
  to_issued_on date,
  kind text NOT NULL CHECK (kind IN ('based-on', 'implements', 'replaces', 'amends', 'cites')),
  origin text NOT NULL CHECK (origin IN ('read', 'entered')),
  removed_by uuid REFERENCES audit_entry (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (from_document_id <> to_document_id)
);
CREATE UNIQUE INDEX document_relation_once ON document_relation (from_document_id, to_canonical, kind)
  WHERE removed_by IS NULL;
CREATE INDEX document_relation_to ON document_relation (to_document_id);

-- Bản dự thảo, bản trình ký with the hash of its text, bản đã ký: never changed, only added.
CREATE TABLE rendition (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES document (id),
  kind text NOT NULL CHECK (kind IN ('draft', 'for-signing', 'signed')),
  file_id uuid NOT NULL UNIQUE REFERENCES file (id),
  text_sha256 text,
  note text,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (kind <> 'for-signing' OR text_sha256 IS NOT NULL)
);
CREATE INDEX rendition_document ON rendition (document_id);

GRANT SELECT, INSERT, UPDATE ON document, document_relation TO ngoclinh_app;
GRANT SELECT, INSERT, DELETE ON document_recipient TO ngoclinh_app;
GRANT SELECT, INSERT ON rendition TO ngoclinh_app;
