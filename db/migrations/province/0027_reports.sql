-- Reports: a round is one period of one regime; each unit that owes a report in it has one report, with its editions. What
-- is drafted is freely edited; an edition is frozen with its figures, and a correction is a further edition.

CREATE TABLE report_round (
  id uuid PRIMARY KEY,
  -- code of the rule set report-regime, with the version of the row that was applied
  regime text NOT NULL,
  rule_id uuid NOT NULL REFERENCES rule_row (id),
  rule_version int NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  name_en text NOT NULL,
  -- what the form asks, and which version of it
  form text NOT NULL,
  form_version int NOT NULL,
  -- '2014-H1', '2014'
  period text NOT NULL,
  -- the days of the figures, both included
  from_on date NOT NULL,
  to_on date NOT NULL,
  stated_on date NOT NULL,
  bound text NOT NULL CHECK (bound IN ('before', 'by')),
  due_on date NOT NULL,
  -- the last working day before, where the day itself is none (practice 12)
  urged_on date NOT NULL,
  -- the regime names a day that leaves no working day after the cut-off: the law's earliest day is taken instead
  moved_by_law boolean NOT NULL,
  -- codes of the list functions
  sender text NOT NULL,
  receiver text NOT NULL,
  content text NOT NULL,
  basis text,
  mark text NOT NULL CHECK (mark IN ('V', 'S', 'U')),
  outside_validity boolean NOT NULL,
  opened_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (regime, period),
  CHECK (from_on <= to_on AND to_on < due_on AND urged_on <= due_on),
  CHECK (mark = 'U' OR basis IS NOT NULL)
);
CREATE INDEX report_round_period ON report_round (period, form);

-- The obligations that the reports of a round fulfil: sending closes the unit's task.
CREATE TABLE report_duty (
  round_id uuid NOT NULL REFERENCES report_round (id),
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  PRIMARY KEY (round_id, obligation_id)
);

CREATE TABLE report (
  id uuid PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES report_round (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  receiver_id uuid REFERENCES unit (id),
  state text NOT NULL CHECK (state IN ('drafting', 'frozen', 'sent', 'received', 'returned')),
  -- outside the line of direction: asked, never urged, in no count (practice 15)
  asked_only boolean NOT NULL,
  due_on date NOT NULL,
  -- "không có hoạt động trong kỳ", said and confirmed by the unit
  no_activity boolean NOT NULL DEFAULT false,
  -- the edition that is frozen or was sent last; null before the first
  edition_id uuid,
  -- the day on which the first edition left: by it "on time" is judged
  sent_on date,
  received_on date,
  -- the signed paper of the newest edition that left
  document_id uuid REFERENCES document (id),
  version int NOT NULL DEFAULT 1,
  UNIQUE (round_id, unit_id),
  CHECK (state NOT IN ('sent', 'received', 'returned') OR sent_on IS NOT NULL),
  CHECK (state <> 'frozen' OR edition_id IS NOT NULL),
  CHECK (state <> 'received' OR received_on IS NOT NULL),
  CHECK (received_on IS NULL OR sent_on <= received_on)
);
CREATE INDEX report_unit ON report (unit_id, due_on);
CREATE INDEX report_counts ON report (round_id, asked_only) INCLUDE (state, sent_on, received_on, due_on);

-- What stands in each section while the unit writes: words that a person wrote or accepted. What the records offer as a
-- start is not kept before that.
CREATE TABLE report_section (
  report_id uuid NOT NULL REFERENCES report (id),
  code text NOT NULL,
  words text NOT NULL,
  -- units whose words were taken over: [{reportId, unit}]
  sources jsonb NOT NULL,
  saved_by uuid REFERENCES person (id),
  saved_on date NOT NULL,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (report_id, code)
);

-- Why something planned was missed and what is done about it: of an indicator with a target, or of a line of the plan.
CREATE TABLE report_answer (
  report_id uuid NOT NULL REFERENCES report (id),
  -- 'indicator:<code>', 'line:<id>'
  subject text NOT NULL CHECK (subject ~ '^(indicator|line):'),
  cause text NOT NULL CHECK (cause <> ''),
  remedy text NOT NULL CHECK (remedy <> ''),
  saved_by uuid REFERENCES person (id),
  saved_on date NOT NULL,
  PRIMARY KEY (report_id, subject)
);

-- A frozen text with its figures (tables of 0026 point here); never changed. An edition that was opened again before it
-- left, or that was replaced, stays.
CREATE TABLE report_edition (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES report (id),
  number int NOT NULL CHECK (number > 0),
  -- sections, answers and what is not counted, as they were signed
  content jsonb NOT NULL,
  frozen_on date NOT NULL,
  -- the edition that left before and is corrected by this one
  replaces_id uuid,
  document_id uuid NOT NULL REFERENCES document (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (report_id, number),
  UNIQUE (report_id, id),
  FOREIGN KEY (report_id, replaces_id) REFERENCES report_edition (report_id, id)
);
CREATE UNIQUE INDEX report_edition_document ON report_edition (document_id);
ALTER TABLE report ADD FOREIGN KEY (id, edition_id) REFERENCES report_edition (report_id, id) DEFERRABLE INITIALLY DEFERRED;

-- Figures are frozen before the paper is drafted that shows them.
ALTER TABLE report_figure ADD FOREIGN KEY (edition_id) REFERENCES report_edition (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE report_record ADD FOREIGN KEY (edition_id) REFERENCES report_edition (id) DEFERRABLE INITIALLY DEFERRED;

-- Domain history, never changed.
CREATE TABLE report_fact (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES report (id),
  edition_id uuid,
  kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
  words text,
  happened_on date NOT NULL,
  details jsonb NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (report_id, edition_id) REFERENCES report_edition (report_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX report_fact_report ON report_fact (report_id, id);

GRANT SELECT, INSERT, UPDATE ON report, report_section, report_answer TO ngoclinh_app;
GRANT DELETE ON report_answer TO ngoclinh_app;
GRANT SELECT, INSERT ON report_round, report_duty, report_edition, report_fact TO ngoclinh_app;
