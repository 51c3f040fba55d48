-- What leaders look at: up to which act they have looked, and what a meeting concluded on the way from the sheet to tasks.

CREATE TABLE leader_look (
  person_id uuid PRIMARY KEY REFERENCES person (id),
  -- the act of looking: whatever was done after it is new to this person
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);

-- A briefing whose conclusions became a draft Thông báo kết luận; issued, it is received as a directive.
CREATE TABLE meeting (
  id uuid PRIMARY KEY,
  held_on date NOT NULL,
  chaired_by text NOT NULL CHECK (chaired_by <> ''),
  document_id uuid NOT NULL UNIQUE REFERENCES document (id),
  issued_on date,
  directive_id uuid UNIQUE REFERENCES directive (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  version int NOT NULL DEFAULT 1,
  CHECK (directive_id IS NULL OR issued_on IS NOT NULL)
);
CREATE INDEX meeting_held ON meeting (held_on DESC, id DESC);

-- While the paper is a draft its conclusions are written anew; issued, they stand as the paper says them.
CREATE TABLE meeting_conclusion (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES meeting (id),
  position int NOT NULL CHECK (position > 0),
  -- what is to be done, or the words themselves where nobody is named
  words text NOT NULL CHECK (words <> ''),
  due_on date,
  -- as the notice says it: what its task will quote
  sentence text NOT NULL CHECK (sentence <> ''),
  UNIQUE (meeting_id, position)
);
CREATE TABLE conclusion_unit (
  conclusion_id uuid NOT NULL REFERENCES meeting_conclusion (id) ON DELETE CASCADE,
  unit_id uuid NOT NULL REFERENCES unit (id),
  -- in the order in which the sentence names them
  position int NOT NULL CHECK (position > 0),
  PRIMARY KEY (conclusion_id, unit_id)
);
CREATE INDEX conclusion_unit_unit ON conclusion_unit (unit_id);

GRANT SELECT, INSERT, UPDATE ON leader_look, meeting TO ngoclinh_app;
GRANT SELECT, INSERT, DELETE ON meeting_conclusion, conclusion_unit TO ngoclinh_app;
