-- All lines of all units in one table. What is sent is kept a second time, flat and indexed by every grouping: 335,500
-- lines are counted and paged from here. The lines, their revisions and decisions stay the truth; this follows them.

CREATE TABLE sent_line (
  line_id uuid PRIMARY KEY REFERENCES plan_line (id),
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  plan_id uuid NOT NULL REFERENCES plan (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  position int NOT NULL,
  -- what the reader has
  revision_id uuid NOT NULL,
  -- codes; empty while not chosen
  task_group text NOT NULL,
  channel text NOT NULL,
  -- 01 to 12 where the line stays within one month, else empty
  month text NOT NULL,
  -- of the item where there is one: the standing body may tag what a unit did not
  sibling text NOT NULL,
  folded text NOT NULL,
  -- in force; empty while undecided
  decision text NOT NULL CHECK (decision IN ('', 'keep', 'merge', 'amend', 'cut', 'postpone')),
  decision_id uuid,
  item_id uuid REFERENCES plan_line (id),
  -- the unit sent another revision after the decision
  changed boolean NOT NULL,
  -- đồng; the money of an item stands at its first origin and nowhere else, so that every sum counts it once
  proposed bigint NOT NULL,
  appraised bigint,
  planned bigint,
  FOREIGN KEY (line_id, revision_id) REFERENCES line_revision (line_id, id),
  FOREIGN KEY (line_id, decision_id) REFERENCES line_decision (line_id, id),
  CHECK ((decision_id IS NULL) = (decision = ''))
);
CREATE INDEX sent_line_unit ON sent_line (cycle_id, plan_id, position, line_id);
CREATE INDEX sent_line_group ON sent_line (cycle_id, task_group, plan_id, position, line_id);
CREATE INDEX sent_line_channel ON sent_line (cycle_id, channel, plan_id, position, line_id);
CREATE INDEX sent_line_month ON sent_line (cycle_id, month, plan_id, position, line_id);
CREATE INDEX sent_line_item ON sent_line (item_id) WHERE item_id IS NOT NULL;

-- A line stands under each of its countries, languages and obligations; under the empty one where it has none.
CREATE TABLE sent_line_tag (
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  kind text NOT NULL CHECK (kind IN ('country', 'language', 'obligation')),
  value text NOT NULL,
  plan_id uuid NOT NULL,
  position int NOT NULL,
  line_id uuid NOT NULL REFERENCES sent_line (line_id) ON DELETE CASCADE,
  PRIMARY KEY (cycle_id, kind, value, plan_id, position, line_id)
);
CREATE INDEX sent_line_tag_line ON sent_line_tag (line_id);

-- What two lines share when they may be the same work: a folded title, a fair, a guest, days and place, likely words.
CREATE TABLE sent_line_key (
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  kind text NOT NULL CHECK (kind IN ('title', 'fair', 'guest', 'place', 'near')),
  key text NOT NULL,
  line_id uuid NOT NULL REFERENCES sent_line (line_id) ON DELETE CASCADE,
  PRIMARY KEY (cycle_id, kind, key, line_id)
);
CREATE INDEX sent_line_key_line ON sent_line_key (line_id);

-- Goes up with every change of a plan's rows above: whoever kept sums sees in the same snapshot whether they hold.
CREATE TABLE consolidation_stamp (
  plan_id uuid PRIMARY KEY REFERENCES plan (id),
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  number bigint NOT NULL
);
CREATE INDEX consolidation_stamp_cycle ON consolidation_stamp (cycle_id) INCLUDE (number);

-- What Finance thinks of an item's money, source by source; the newest act is in force.
CREATE TABLE line_appraisal (
  line_id uuid NOT NULL REFERENCES plan_line (id),
  revision_id uuid NOT NULL,
  source text NOT NULL,
  amount bigint NOT NULL CHECK (amount BETWEEN 0 AND 9000000000000000),
  note text NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  PRIMARY KEY (line_id, act_id, source),
  FOREIGN KEY (line_id, revision_id) REFERENCES line_revision (line_id, id)
);

-- Somebody looked and they are not the same; shown again when more lines share the key than then.
CREATE TABLE suggestion_dismissal (
  id uuid PRIMARY KEY,
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  kind text NOT NULL,
  key text NOT NULL,
  line_count int NOT NULL CHECK (line_count > 1),
  reason text NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX suggestion_dismissal_key ON suggestion_dismissal (cycle_id, kind, key);

GRANT SELECT, INSERT, UPDATE, DELETE ON sent_line, sent_line_tag, sent_line_key TO ngoclinh_app;
GRANT SELECT, INSERT, UPDATE ON consolidation_stamp TO ngoclinh_app;
GRANT SELECT, INSERT ON line_appraisal, suggestion_dismissal TO ngoclinh_app;
