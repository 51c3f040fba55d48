-- Checks of reports and scorecards of units. A finding asks a question and never stops a report; a scorecard is
-- arithmetic over named records, which the unit may object to before anybody else sees it.

-- What the checks found in a report, with the threshold that was applied. A finding that a later run no longer finds
-- stays, with the day.
CREATE TABLE report_finding (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES report (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  -- code of the rule set integrity-check, and which of its reasons
  check_code text NOT NULL,
  variant text NOT NULL,
  -- the same finding has the same key in every run
  finding_key text NOT NULL CHECK (finding_key <> ''),
  params jsonb NOT NULL,
  records jsonb NOT NULL,
  threshold int NOT NULL,
  found_on date NOT NULL,
  gone_on date,
  state text NOT NULL CHECK (state IN ('open', 'answered', 'noted')),
  version int NOT NULL DEFAULT 1,
  UNIQUE (report_id, finding_key),
  CHECK (gone_on >= found_on)
);
CREATE INDEX report_finding_state ON report_finding (state, check_code) WHERE gone_on IS NULL;

-- answer: the reporting unit explains; note: who receives has read it and says so. Never changed.
CREATE TABLE report_finding_act (
  id uuid PRIMARY KEY,
  finding_id uuid NOT NULL REFERENCES report_finding (id),
  kind text NOT NULL CHECK (kind IN ('answer', 'note')),
  words text NOT NULL,
  acted_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (kind = 'note' OR words <> '')
);
CREATE INDEX report_finding_act_finding ON report_finding_act (finding_id, id);

-- A few of the runs of words of a section, by which like sections are found without reading all.
CREATE TABLE section_print (
  report_id uuid NOT NULL REFERENCES report (id),
  code text NOT NULL,
  prints int[] NOT NULL,
  PRIMARY KEY (report_id, code)
);
CREATE INDEX section_print_prints ON section_print USING gin (prints);

-- Photos that two units handed in are found by what they were before they were made smaller.
CREATE INDEX evidence_photo_original ON evidence (original_sha256) WHERE original_sha256 IS NOT NULL;

-- Counted once, with the formula's version: what stands in it never changes. Shown to others only by a decision of the
-- PPC (practice 17).
CREATE TABLE scorecard_edition (
  id uuid PRIMARY KEY,
  year int NOT NULL,
  as_of date NOT NULL,
  formula int NOT NULL CHECK (formula > 0),
  state text NOT NULL CHECK (state IN ('open', 'released', 'withdrawn')),
  opened_on date NOT NULL,
  -- the last day to object
  objections_until date NOT NULL,
  decision_number text CHECK (decision_number <> ''),
  decision_on date,
  released_on date,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  version int NOT NULL DEFAULT 1,
  CHECK (objections_until >= opened_on),
  CHECK ((state = 'released') = (released_on IS NOT NULL)),
  CHECK ((released_on IS NULL) = (decision_number IS NULL) AND (released_on IS NULL) = (decision_on IS NULL)),
  CHECK (decision_on <= released_on)
);
CREATE UNIQUE INDEX scorecard_edition_open ON scorecard_edition (year) WHERE state = 'open';

-- One record that a measure counts: in the numerator where it counts, in the denominator always.
CREATE TABLE scorecard_item (
  id uuid PRIMARY KEY,
  edition_id uuid NOT NULL REFERENCES scorecard_edition (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  measure text NOT NULL CHECK (measure IN ('on-time', 'update', 'coverage', 'confirmed')),
  record_kind text NOT NULL CHECK (record_kind IN ('task', 'plan', 'report', 'activity', 'obligation')),
  record_id uuid NOT NULL,
  label text NOT NULL,
  -- the day that was kept to or missed, and the day on which it was done
  due_on date,
  done_on date,
  counts boolean NOT NULL,
  UNIQUE (edition_id, unit_id, measure, record_kind, record_id),
  UNIQUE (edition_id, id)
);

CREATE TABLE scorecard_objection (
  id uuid PRIMARY KEY,
  edition_id uuid NOT NULL,
  item_id uuid NOT NULL UNIQUE,
  words text NOT NULL CHECK (words <> ''),
  objected_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (edition_id, item_id) REFERENCES scorecard_item (edition_id, id)
);

-- counted: it counts now; left-out: in neither number; kept: as it was.
CREATE TABLE scorecard_settlement (
  id uuid PRIMARY KEY,
  objection_id uuid NOT NULL UNIQUE REFERENCES scorecard_objection (id),
  outcome text NOT NULL CHECK (outcome IN ('counted', 'left-out', 'kept')),
  words text NOT NULL CHECK (words <> ''),
  settled_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);

GRANT SELECT, INSERT, UPDATE ON report_finding, scorecard_edition TO ngoclinh_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON section_print TO ngoclinh_app;
GRANT SELECT, INSERT ON report_finding_act, scorecard_item, scorecard_objection, scorecard_settlement TO ngoclinh_app;
