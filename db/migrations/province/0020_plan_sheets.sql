-- Plans that come as a spreadsheet or are pasted: what was read, what is wrong with it cell by cell, what was taken
-- over. The file itself is never kept.

CREATE TABLE plan_import (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan (id),
  way text NOT NULL CHECK (way IN ('file', 'paste')),
  name text NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  state text NOT NULL CHECK (state IN ('reading', 'checked', 'refused', 'imported', 'undone', 'dropped')),
  -- how far the reading is; when nothing moved for a while it was interrupted
  moved_at timestamptz NOT NULL,
  rows_done int NOT NULL CHECK (rows_done >= 0),
  rows_total int NOT NULL CHECK (rows_total >= rows_done),
  -- rows as understood, until they are taken over or dropped
  lines jsonb,
  -- what was said about the sheet and its cells
  report jsonb,
  refusal jsonb,
  -- taken over: lines added and changed, and on which day
  added int NOT NULL DEFAULT 0 CHECK (added >= 0),
  updated int NOT NULL DEFAULT 0 CHECK (updated >= 0),
  imported_on date,
  import_act_id uuid REFERENCES audit_entry (id),
  undo_act_id uuid REFERENCES audit_entry (id),
  made_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK ((state = 'refused') = (refusal IS NOT NULL)),
  CHECK (state <> 'checked' OR (lines IS NOT NULL AND report IS NOT NULL)),
  CHECK ((state IN ('imported', 'undone')) = (import_act_id IS NOT NULL)),
  CHECK ((import_act_id IS NULL) = (imported_on IS NULL)),
  CHECK ((state = 'undone') = (undo_act_id IS NOT NULL)),
  CHECK (state NOT IN ('imported', 'undone', 'dropped') OR lines IS NULL)
);
CREATE INDEX plan_import_plan ON plan_import (plan_id, id);
-- The same file is taken over once, unless that was undone.
CREATE UNIQUE INDEX plan_import_once ON plan_import (plan_id, sha256) WHERE state = 'imported';

-- What an import wrote, for taking it back: a line without a former revision was added.
CREATE TABLE plan_import_line (
  import_id uuid NOT NULL REFERENCES plan_import (id),
  line_id uuid NOT NULL REFERENCES plan_line (id),
  revision_id uuid NOT NULL,
  former_revision_id uuid,
  PRIMARY KEY (import_id, line_id),
  FOREIGN KEY (line_id, revision_id) REFERENCES line_revision (line_id, id),
  FOREIGN KEY (line_id, former_revision_id) REFERENCES line_revision (line_id, id)
);

GRANT SELECT, INSERT, UPDATE ON plan_import TO ngoclinh_app;
GRANT SELECT, INSERT ON plan_import_line TO ngoclinh_app;
