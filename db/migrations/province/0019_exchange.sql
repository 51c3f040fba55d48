-- Sending and receiving papers (NĐ 30/2020, Art. 18, 22): to whom, by which way, with which proof; who handles what
-- came in; and the case file in which a year's papers are handed over.

-- A sending is never changed; proof of receipt is a row of its own.
CREATE TABLE document_sending (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL,
  position int NOT NULL,
  -- the document exchange trunk, by hand, by post
  way text NOT NULL CHECK (way IN ('trunk', 'hand', 'post')),
  sent_on date NOT NULL,
  copies int NOT NULL DEFAULT 1 CHECK (copies > 0),
  note text,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (document_id, position) REFERENCES document_recipient (document_id, position)
);
CREATE INDEX document_sending_document ON document_sending (document_id, position);

CREATE TABLE document_receipt (
  sending_id uuid PRIMARY KEY REFERENCES document_sending (id),
  received_on date NOT NULL,
  -- "số đến" of the receiver
  arrival_number text,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);

-- Phiếu giải quyết văn bản đến: which unit answers what by when, and with which paper it did.
CREATE TABLE document_handling (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES document (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  lead boolean NOT NULL DEFAULT true,
  passed_on date NOT NULL,
  due_on date,
  received_on date,
  progress text,
  answer_number text,
  done_on date,
  note text,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  version int NOT NULL DEFAULT 1,
  UNIQUE (document_id, unit_id),
  CHECK (passed_on <= received_on),
  CHECK (passed_on <= done_on)
);
CREATE INDEX document_handling_unit ON document_handling (unit_id, due_on);

-- Hồ sơ công việc; the terms of keeping are codes of the list case-file-terms.
CREATE TABLE case_file (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES unit (id),
  year int NOT NULL CHECK (year BETWEEN 1945 AND 2999),
  -- FileNotation
  notation text NOT NULL CHECK (notation <> ''),
  title text NOT NULL CHECK (title <> '' AND length(title) <= 500),
  -- Maintenance, Rights
  maintenance text NOT NULL CHECK (maintenance <> ''),
  rights text NOT NULL DEFAULT '',
  started_on date NOT NULL,
  ended_on date,
  version int NOT NULL DEFAULT 1,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (unit_id, year, notation),
  CHECK (started_on <= ended_on)
);

-- One paper may lie in several case files without a copy; taking it out names who did.
CREATE TABLE case_file_document (
  id uuid PRIMARY KEY,
  case_file_id uuid NOT NULL REFERENCES case_file (id),
  document_id uuid NOT NULL REFERENCES document (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  removed_by uuid REFERENCES audit_entry (id)
);
CREATE UNIQUE INDEX case_file_document_once ON case_file_document (case_file_id, document_id) WHERE removed_by IS NULL;
CREATE INDEX case_file_document_document ON case_file_document (document_id);

GRANT SELECT, INSERT ON document_sending, document_receipt TO ngoclinh_app;
GRANT SELECT, INSERT, UPDATE ON document_handling, case_file, case_file_document TO ngoclinh_app;
