-- What was published, obligation by obligation, and the tasks that come of it. A task points at the exact revision
-- it was made from; what happened to it is only ever added.

CREATE TABLE edition (
  id uuid PRIMARY KEY REFERENCES directive_edition (id),
  directive_id uuid NOT NULL REFERENCES directive (id),
  document_id uuid NOT NULL REFERENCES document (id),
  text_id uuid NOT NULL REFERENCES directive_text (id),
  number int NOT NULL CHECK (number > 0),
  document_label text NOT NULL CHECK (document_label <> ''),
  published_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (directive_id, number)
);

-- The same obligation over all editions; `revision_id` is the one in force.
CREATE TABLE obligation (
  id uuid PRIMARY KEY REFERENCES obligation_lineage (id),
  directive_id uuid NOT NULL REFERENCES directive (id),
  revision_id uuid NOT NULL,
  opened_on date NOT NULL,
  withdrawn_on date,
  UNIQUE (id, revision_id)
);
CREATE INDEX obligation_directive ON obligation (directive_id);

CREATE TABLE obligation_revision (
  id uuid PRIMARY KEY,
  obligation_id uuid NOT NULL REFERENCES obligation (id) DEFERRABLE INITIALLY DEFERRED,
  edition_id uuid NOT NULL REFERENCES edition (id),
  text_id uuid NOT NULL REFERENCES directive_text (id),
  position int NOT NULL,
  section text NOT NULL,
  quote_start int NOT NULL CHECK (quote_start >= 0),
  quote_end int NOT NULL CHECK (quote_end >= quote_start),
  quote text NOT NULL,
  action text NOT NULL CHECK (action <> ''),
  deliverable text,
  role text NOT NULL CHECK (role IN ('lead', 'implicit', 'support', 'advise')),
  modality text NOT NULL CHECK (modality IN ('order', 'request', 'invite', 'encourage')),
  general boolean NOT NULL,
  lead_names text[] NOT NULL,
  coordinator_names text[] NOT NULL,
  recipients jsonb NOT NULL,
  rule jsonb NOT NULL CHECK (rule ? 'kind'),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (obligation_id, edition_id),
  UNIQUE (obligation_id, id)
);
ALTER TABLE obligation ADD FOREIGN KEY (id, revision_id) REFERENCES obligation_revision (obligation_id, id)
  DEFERRABLE INITIALLY DEFERRED;

-- Who owes it from when to when (the last day does not belong to it): published, then moved by a reorganisation
-- or a transfer.
CREATE TABLE obligation_unit (
  id uuid PRIMARY KEY,
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  revision_id uuid NOT NULL REFERENCES obligation_revision (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  part text NOT NULL CHECK (part IN ('lead', 'coordinator')),
  from_on date NOT NULL,
  until_on date CHECK (until_on >= from_on),
  -- the unit that held it before a reorganisation: what it did already is not owed again
  moved_from_unit_id uuid REFERENCES unit (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  ended_act_id uuid REFERENCES audit_entry (id),
  CHECK ((until_on IS NULL) = (ended_act_id IS NULL))
);
CREATE UNIQUE INDEX obligation_unit_now ON obligation_unit (obligation_id, unit_id) WHERE until_on IS NULL;
CREATE INDEX obligation_unit_unit ON obligation_unit (unit_id);

-- An event that a deadline counts from, or the paper that demands a duty on demand. No unit: it concerns all.
CREATE TABLE recorded_event (
  id uuid PRIMARY KEY,
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  unit_id uuid REFERENCES unit (id),
  kind text NOT NULL CHECK (kind IN ('event', 'demand')),
  -- words of the event in the rule, where the obligation hangs on several
  event text,
  happened_on date NOT NULL,
  happened_at timestamptz,
  due_on date CHECK (due_on >= happened_on),
  document_number text,
  document_on date,
  note text,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (kind = 'event' OR document_number IS NOT NULL)
);
CREATE INDEX recorded_event_obligation ON recorded_event (obligation_id);

CREATE TABLE task_counter (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  last int NOT NULL CHECK (last >= 0)
);
INSERT INTO task_counter (last) VALUES (0);

CREATE TABLE task (
  id uuid PRIMARY KEY,
  short_code text NOT NULL UNIQUE,
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  revision_id uuid NOT NULL,
  unit_id uuid NOT NULL REFERENCES unit (id),
  part text NOT NULL CHECK (part IN ('lead', 'coordinator')),
  -- the same for the same task whatever day it is made on
  due_key text NOT NULL CHECK (due_key <> ''),
  period text,
  year int,
  opens_on date,
  stated_on date,
  urged_on date,
  due_at timestamptz,
  first_stated_on date,
  by_default boolean NOT NULL,
  standing boolean NOT NULL,
  waits_for text CHECK (waits_for IN ('event', 'demand')),
  event_id uuid REFERENCES recorded_event (id),
  cooperation_request boolean NOT NULL,
  state text NOT NULL CHECK (state IN ('awaiting-event', 'awaiting-demand', 'not-started', 'in-progress', 'handed-in',
    'returned', 'unit-confirmed', 'checked', 'withdrawn', 'moved', 'transferred')),
  state_since date NOT NULL,
  round int NOT NULL DEFAULT 0 CHECK (round >= 0),
  handed_in_on date,
  handed_in_by uuid REFERENCES person (id),
  confirmed_on date,
  confirmed_by uuid REFERENCES person (id),
  checked_on date,
  checked_by uuid REFERENCES person (id),
  last_activity_on date,
  moved_from_id uuid REFERENCES task (id),
  opened_on date NOT NULL,
  version int NOT NULL DEFAULT 1,
  UNIQUE (obligation_id, unit_id, part, due_key),
  FOREIGN KEY (obligation_id, revision_id) REFERENCES obligation_revision (obligation_id, id),
  CHECK ((stated_on IS NULL) = (standing OR waits_for IS NOT NULL)),
  CHECK (NOT (standing AND waits_for IS NOT NULL)),
  CHECK ((stated_on IS NULL) = (urged_on IS NULL) AND (stated_on IS NULL) = (due_at IS NULL)
    AND (stated_on IS NULL) = (first_stated_on IS NULL)),
  CHECK (urged_on <= stated_on),
  CHECK (state <> 'awaiting-event' OR waits_for = 'event'),
  CHECK (state <> 'awaiting-demand' OR waits_for = 'demand'),
  CHECK (waits_for IS NULL OR state IN ('awaiting-event', 'awaiting-demand', 'withdrawn', 'moved', 'transferred')),
  CHECK ((handed_in_on IS NULL) = (handed_in_by IS NULL)),
  CHECK ((confirmed_on IS NULL) = (confirmed_by IS NULL)),
  CHECK ((checked_on IS NULL) = (checked_by IS NULL)),
  CHECK (state NOT IN ('handed-in', 'unit-confirmed', 'checked') OR handed_in_on IS NOT NULL),
  CHECK ((state IN ('unit-confirmed', 'checked')) = (confirmed_on IS NOT NULL)),
  CHECK ((state = 'checked') = (checked_on IS NOT NULL)),
  -- what one person handed in, another one confirms (practice 13)
  CHECK (confirmed_by <> handed_in_by),
  CHECK (checked_by <> handed_in_by AND checked_by <> confirmed_by)
);
CREATE INDEX task_unit ON task (unit_id, state, stated_on);
CREATE INDEX task_due ON task (urged_on, unit_id) WHERE urged_on IS NOT NULL;
CREATE INDEX task_revision ON task (revision_id);
CREATE INDEX task_moved_from ON task (moved_from_id) WHERE moved_from_id IS NOT NULL;

-- Words that people write about a task: apart from its history, so that a name in them can be erased.
CREATE TABLE task_note (
  id uuid PRIMARY KEY,
  task_id uuid NOT NULL REFERENCES task (id),
  body text CHECK (body <> ''),
  erased_on date,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK ((body IS NULL) = (erased_on IS NOT NULL))
);
CREATE INDEX task_note_task ON task_note (task_id);

CREATE TABLE task_fact (
  id uuid PRIMARY KEY,
  task_id uuid NOT NULL REFERENCES task (id),
  -- 1, 2, 3 … of the task: the order in which it happened, also within one instant
  sequence int NOT NULL CHECK (sequence > 0),
  kind text NOT NULL CHECK (kind IN ('opened', 'reissued', 'reopened', 'withdrawn', 'moved', 'progress-noted',
    'handed-in', 'taken-back', 'unit-confirmed', 'confirmation-taken-back', 'checked', 'returned', 'extension-asked',
    'extension-granted', 'extension-refused', 'transfer-proposed', 'transfer-accepted', 'transfer-refused',
    'event-recorded', 'demand-opened')),
  state text NOT NULL,
  note_id uuid REFERENCES task_note (id),
  document_number text,
  details jsonb NOT NULL DEFAULT '{}',
  happened_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (task_id, sequence)
);

CREATE TABLE evidence (
  id uuid PRIMARY KEY,
  task_id uuid NOT NULL REFERENCES task (id),
  round int NOT NULL CHECK (round > 0),
  kind text NOT NULL CHECK (kind IN ('document', 'link', 'file')),
  document_number text,
  document_on date,
  address text,
  file_id uuid REFERENCES file (id),
  note text,
  handed_in_on date NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  taken_back_act_id uuid REFERENCES audit_entry (id),
  CHECK (kind <> 'document' OR document_number IS NOT NULL),
  CHECK ((kind = 'link') = (address IS NOT NULL)),
  CHECK ((kind = 'file') = (file_id IS NOT NULL))
);
CREATE INDEX evidence_task ON evidence (task_id);

CREATE TABLE extension (
  id uuid PRIMARY KEY,
  task_id uuid NOT NULL REFERENCES task (id),
  wanted_on date NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  asked_on date NOT NULL,
  asked_act_id uuid NOT NULL REFERENCES audit_entry (id),
  state text NOT NULL CHECK (state IN ('asked', 'granted', 'refused')),
  granted_on date,
  decision_number text,
  decision_on date,
  answer text,
  decided_act_id uuid REFERENCES audit_entry (id),
  CHECK ((state = 'asked') = (decided_act_id IS NULL)),
  CHECK ((state = 'granted') = (granted_on IS NOT NULL)),
  CHECK (state <> 'granted' OR decision_number IS NOT NULL),
  CHECK (state <> 'refused' OR answer IS NOT NULL)
);
CREATE UNIQUE INDEX extension_open ON extension (task_id) WHERE state = 'asked';
CREATE INDEX extension_task ON extension (task_id);

-- "Kiến nghị điều chỉnh, chuyển cơ quan khác"
CREATE TABLE transfer (
  id uuid PRIMARY KEY,
  task_id uuid NOT NULL REFERENCES task (id),
  to_unit_id uuid NOT NULL REFERENCES unit (id),
  reason text NOT NULL CHECK (reason <> ''),
  proposed_on date NOT NULL,
  proposed_act_id uuid NOT NULL REFERENCES audit_entry (id),
  state text NOT NULL CHECK (state IN ('proposed', 'accepted', 'refused')),
  decision_number text,
  answer text,
  decided_act_id uuid REFERENCES audit_entry (id),
  CHECK ((state = 'proposed') = (decided_act_id IS NULL)),
  CHECK (state <> 'accepted' OR decision_number IS NOT NULL),
  CHECK (state <> 'refused' OR answer IS NOT NULL)
);
CREATE UNIQUE INDEX transfer_open ON transfer (task_id) WHERE state = 'proposed';
CREATE INDEX transfer_task ON transfer (task_id);

GRANT SELECT, INSERT, UPDATE ON obligation, obligation_unit, task, task_counter, task_note, evidence, extension,
  transfer TO ngoclinh_app;
GRANT SELECT, INSERT ON edition, obligation_revision, recorded_event, task_fact TO ngoclinh_app;
