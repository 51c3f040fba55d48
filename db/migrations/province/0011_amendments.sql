-- A document that changes, replaces or ends another: what a person decided while it was read, what was then published,
-- and the day on which it was carried out.

-- One human decision about what a directive does to another; the comparison that people see is folded from these.
CREATE TABLE amendment_operation (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  target_id uuid NOT NULL REFERENCES directive (id),
  sequence int NOT NULL CHECK (sequence > 0),
  kind text NOT NULL CHECK (kind IN ('relate', 'unrelate', 'pair', 'end', 'keep', 'settle')),
  payload jsonb NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (directive_id, sequence),
  CHECK (directive_id <> target_id)
);
CREATE INDEX amendment_operation_target ON amendment_operation (target_id);

-- What was decided for good: by an edition, or by a paper that gives no work here.
CREATE TABLE directive_amendment (
  id uuid PRIMARY KEY,
  target_id uuid NOT NULL REFERENCES directive (id),
  by_directive_id uuid REFERENCES directive (id),
  edition_id uuid REFERENCES directive_edition (id),
  mode text NOT NULL CHECK (mode IN ('replace', 'amend', 'repeal', 'end')),
  effective_on date NOT NULL,
  -- the paper as one says it, its number as printed, its day
  paper_label text NOT NULL CHECK (paper_label <> ''),
  paper_number text,
  paper_on date,
  -- the sentence that says so, in the text of the amending directive
  sentence text,
  sentence_start int CHECK (sentence_start >= 0),
  sentence_end int CHECK (sentence_end >= sentence_start),
  reason text CHECK (reason <> ''),
  -- each obligation of the target that is concerned: what becomes of it, and which obligation goes on in its place
  changes jsonb NOT NULL,
  decided_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (by_directive_id <> target_id),
  CHECK ((by_directive_id IS NULL) = (mode = 'end') AND (edition_id IS NULL) = (mode = 'end')),
  CHECK (mode <> 'end' OR (paper_number IS NOT NULL AND paper_on IS NOT NULL AND reason IS NOT NULL)),
  CHECK (mode = 'end' OR (sentence IS NOT NULL AND sentence_start IS NOT NULL AND sentence_end IS NOT NULL))
);
CREATE UNIQUE INDEX directive_amendment_once ON directive_amendment (by_directive_id, target_id)
  WHERE by_directive_id IS NOT NULL;
-- A directive ends once.
CREATE UNIQUE INDEX directive_amendment_whole ON directive_amendment (target_id) WHERE mode <> 'amend';
CREATE INDEX directive_amendment_target ON directive_amendment (target_id);

-- The day has come and the change was carried out, once.
CREATE TABLE amendment_effect (
  amendment_id uuid PRIMARY KEY REFERENCES directive_amendment (id),
  carried_out_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);

ALTER TABLE directive DROP CONSTRAINT directive_state_check;
ALTER TABLE directive ADD CONSTRAINT directive_state_check
  CHECK (state IN ('received', 'reading', 'published', 'correcting', 'ended', 'withdrawn'));
ALTER TABLE directive DROP CONSTRAINT directive_check;
ALTER TABLE directive ADD CONSTRAINT directive_check
  CHECK ((state IN ('published', 'correcting', 'ended')) = (edition_number > 0));

ALTER TABLE document_relation DROP CONSTRAINT document_relation_kind_check;
ALTER TABLE document_relation ADD CONSTRAINT document_relation_kind_check
  CHECK (kind IN ('based-on', 'implements', 'replaces', 'amends', 'repeals', 'cites'));

-- An obligation that another document ended: by which amendment, and which obligation goes on in its place. One that
-- only begins when an amendment takes effect gives no task before that.
ALTER TABLE obligation
  ADD COLUMN ended_by_id uuid REFERENCES directive_amendment (id),
  ADD COLUMN successor_id uuid REFERENCES obligation (id),
  ADD COLUMN waits_for_id uuid REFERENCES directive_amendment (id),
  ADD CHECK (successor_id <> id),
  ADD CHECK (successor_id IS NULL OR ended_by_id IS NOT NULL),
  ADD CHECK (ended_by_id IS NULL OR withdrawn_on IS NOT NULL);
CREATE INDEX obligation_successor ON obligation (successor_id) WHERE successor_id IS NOT NULL;
CREATE INDEX obligation_ended_by ON obligation (ended_by_id) WHERE ended_by_id IS NOT NULL;
CREATE INDEX obligation_waits_for ON obligation (waits_for_id) WHERE waits_for_id IS NOT NULL;

ALTER TABLE task_fact DROP CONSTRAINT task_fact_kind_check;
ALTER TABLE task_fact ADD CONSTRAINT task_fact_kind_check
  CHECK (kind IN ('opened', 'reissued', 'reopened', 'withdrawn', 'moved', 'progress-noted', 'handed-in', 'taken-back',
    'unit-confirmed', 'confirmation-taken-back', 'checked', 'returned', 'extension-asked', 'extension-granted',
    'extension-refused', 'transfer-proposed', 'transfer-accepted', 'transfer-refused', 'event-recorded',
    'demand-opened', 'carried-over', 'ended'));

ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notice ADD CONSTRAINT notice_kind_check
  CHECK (kind IN ('tasks-opened', 'task-opened', 'task-received', 'due-soon', 'overdue', 'confirm-asked',
    'evidence-returned', 'extension-asked', 'extension-decided', 'transfer-proposed', 'transfer-decided',
    'work-changed', 'work-ended'));
ALTER TABLE notice DROP CONSTRAINT notice_check1;
ALTER TABLE notice ADD CONSTRAINT notice_check1
  CHECK ((kind IN ('tasks-opened', 'work-changed', 'work-ended')) = (edition_id IS NOT NULL));

GRANT SELECT, INSERT ON amendment_operation, directive_amendment, amendment_effect TO ngoclinh_app;
