-- The year's calendar: which rules a cycle was made from, its steps, the days of groups of units, what was changed and
-- on which document, and the urging of those who are silent.

ALTER TABLE rule_row DROP CONSTRAINT rule_row_rule_set_check;
ALTER TABLE rule_row ADD CONSTRAINT rule_row_rule_set_check CHECK (rule_set IN ('holiday', 'swapped-day', 'working-week',
  'deadline-settings', 'deadline-general', 'deadline-catalogue', 'document-type', 'code-item', 'name-in-language',
  'cycle-preset', 'cycle-step', 'cycle-due-day', 'urging-rung'));

ALTER TABLE plan_cycle
  -- code of the rule set cycle-preset that the steps came from
  ADD COLUMN preset text NOT NULL,
  -- some rule was applied outside its validity: every page of the cycle says so
  ADD COLUMN outside_validity boolean NOT NULL;

ALTER TABLE cycle_unit
  -- a day of its own, not that of its group
  ADD COLUMN own_day boolean NOT NULL DEFAULT false,
  -- no duty names it: somebody put it on the list
  ADD COLUMN added boolean NOT NULL DEFAULT false,
  ADD CHECK (NOT own_day OR basis IS NOT NULL),
  ADD CHECK (NOT added OR asked_only);

-- One step of the way from the ministry's guidance to the ministry.
CREATE TABLE cycle_step (
  id uuid PRIMARY KEY,
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  step text NOT NULL CHECK (step <> ''),
  position int NOT NULL CHECK (position > 0),
  name text NOT NULL CHECK (name <> ''),
  name_en text NOT NULL,
  -- code of the list functions
  responsible text NOT NULL,
  -- the day as it is said: "trước 01/7" states 1 July, and the last day to deliver is the day before
  stated_on date NOT NULL,
  bound text NOT NULL CHECK (bound IN ('before', 'by')),
  due_on date NOT NULL,
  urged_on date NOT NULL,
  basis text CHECK (basis <> ''),
  mark text NOT NULL CHECK (mark IN ('V', 'S', 'U')),
  outside_validity boolean NOT NULL,
  note text,
  done_on date,
  version int NOT NULL DEFAULT 1,
  UNIQUE (cycle_id, step),
  CHECK (due_on = CASE bound WHEN 'before' THEN stated_on - 1 ELSE stated_on END),
  CHECK (urged_on <= due_on),
  CHECK (mark = 'U' OR basis IS NOT NULL)
);

-- Until when the units of a group send; where a unit belongs to several, the first one counts.
CREATE TABLE cycle_group (
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  -- code of the group of units
  group_code text NOT NULL,
  position int NOT NULL CHECK (position > 0),
  stated_on date NOT NULL,
  bound text NOT NULL CHECK (bound IN ('before', 'by')),
  due_on date NOT NULL,
  urged_on date NOT NULL,
  grace_days int NOT NULL CHECK (grace_days >= 0),
  basis text CHECK (basis <> ''),
  mark text NOT NULL CHECK (mark IN ('V', 'S', 'U')),
  outside_validity boolean NOT NULL,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (cycle_id, group_code),
  CHECK (due_on = CASE bound WHEN 'before' THEN stated_on - 1 ELSE stated_on END),
  CHECK (urged_on <= due_on)
);

-- What was done to a cycle and on which document; never changed.
CREATE TABLE cycle_fact (
  id uuid PRIMARY KEY,
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  unit_id uuid REFERENCES unit (id),
  kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
  happened_on date NOT NULL,
  details jsonb NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX cycle_fact_cycle ON cycle_fact (cycle_id, id);

-- A letter that urges the silent units of a cycle. While it is a draft its list follows who has sent; issued, it stands.
CREATE TABLE cycle_urging (
  id uuid PRIMARY KEY,
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  -- code of the rule set urging-rung
  rung text NOT NULL,
  document_id uuid NOT NULL UNIQUE REFERENCES document (id),
  state text NOT NULL CHECK (state IN ('draft', 'issued', 'dropped')),
  drafted_on date NOT NULL,
  issued_on date,
  -- as it is quoted: "Số 215/STTTT-TTBCXB"
  notation text,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK ((state = 'issued') = (issued_on IS NOT NULL)),
  CHECK ((state = 'issued') = (notation IS NOT NULL))
);
CREATE INDEX cycle_urging_cycle ON cycle_urging (cycle_id);
CREATE UNIQUE INDEX cycle_urging_draft ON cycle_urging (cycle_id, rung) WHERE state = 'draft';

CREATE TABLE urged_unit (
  urging_id uuid NOT NULL REFERENCES cycle_urging (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  PRIMARY KEY (urging_id, unit_id)
);
CREATE INDEX urged_unit_unit ON urged_unit (unit_id);

-- A notice may be about a record of a capability to the right, which says itself where it stands. Its kinds are named
-- after that capability.
ALTER TABLE notice DROP CONSTRAINT notice_person_id_kind_subject_id_key_key;
ALTER TABLE notice DROP CONSTRAINT notice_check;
ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notice DROP COLUMN subject_id;
ALTER TABLE notice
  ADD COLUMN record_id uuid,
  ADD COLUMN record_path text CHECK (record_path LIKE '/%'),
  ADD COLUMN subject_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(task_id, edition_id, record_id)) STORED,
  ADD UNIQUE (person_id, kind, subject_id, key),
  ADD CHECK (num_nonnulls(task_id, edition_id, record_id) = 1),
  ADD CHECK ((record_id IS NULL) = (record_path IS NULL)),
  ADD CONSTRAINT notice_kind_check CHECK (CASE WHEN record_id IS NOT NULL THEN kind LIKE 'plan-%' ELSE kind IN (
    'tasks-opened', 'task-opened', 'task-received', 'due-soon', 'overdue', 'confirm-asked', 'evidence-returned',
    'extension-asked', 'extension-decided', 'transfer-proposed', 'transfer-decided', 'work-changed', 'work-ended') END);

GRANT SELECT, INSERT, UPDATE ON cycle_step, cycle_group, cycle_urging TO ngoclinh_app;
GRANT SELECT, INSERT, DELETE ON urged_unit TO ngoclinh_app;
GRANT SELECT, INSERT ON cycle_fact TO ngoclinh_app;
