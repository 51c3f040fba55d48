-- What kinds of activities carry beside their record: legal clocks, what was agreed and must follow, papers with their
-- conclusions, products at border gates, money that was spent for them.

-- A duty that the law ties to an event; follows the newest revision as long as nobody did it.
CREATE TABLE activity_clock (
  id uuid PRIMARY KEY,
  activity_id uuid NOT NULL REFERENCES activity (id),
  -- code of the rule set event-clock, and the row that was applied
  code text NOT NULL,
  rule_id uuid NOT NULL REFERENCES rule_row (id),
  -- the last day on which the law allows it, and the last working day before or on it
  due_on date NOT NULL,
  urged_on date NOT NULL,
  -- the rule is applied outside its validity
  in_force boolean NOT NULL,
  done_on date,
  -- as printed, such as "Công văn số 12/UBND-VX"
  document_number text CHECK (document_number <> ''),
  -- null: it was said that the duty does not apply, for a reason
  not_needed_reason text CHECK (not_needed_reason <> ''),
  done_act_id uuid REFERENCES audit_entry (id),
  UNIQUE (activity_id, code),
  CHECK (urged_on <= due_on),
  CHECK ((done_on IS NULL) = (done_act_id IS NULL)),
  CHECK (document_number IS NULL OR done_on IS NOT NULL),
  CHECK (not_needed_reason IS NULL OR done_on IS NOT NULL)
);
CREATE INDEX activity_clock_open ON activity_clock (urged_on, activity_id) WHERE done_on IS NULL;

-- The same for duties that come every year, whoever in the province holds the function.
CREATE TABLE yearly_clock (
  code text NOT NULL,
  year int NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  done_on date NOT NULL,
  document_number text NOT NULL CHECK (document_number <> ''),
  done_act_id uuid NOT NULL REFERENCES audit_entry (id),
  PRIMARY KEY (code, year)
);

-- Agreements of delegations and milestones of projects.
CREATE TABLE activity_follow_up (
  id uuid PRIMARY KEY,
  activity_id uuid NOT NULL REFERENCES activity (id),
  kind text NOT NULL CHECK (kind IN ('agreement', 'milestone')),
  words text NOT NULL CHECK (words <> ''),
  due_on date,
  -- who carries it out
  unit_id uuid NOT NULL REFERENCES unit (id),
  -- code of the list approving-bodies, where somebody must approve or license it
  approving_body text,
  done_on date,
  document_number text CHECK (document_number <> ''),
  -- what came of it, or why it is given up
  outcome text CHECK (outcome <> ''),
  given_up boolean NOT NULL DEFAULT false,
  version int NOT NULL DEFAULT 1,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  done_act_id uuid REFERENCES audit_entry (id),
  CHECK ((done_on IS NULL) = (done_act_id IS NULL)),
  CHECK (NOT given_up OR (done_on IS NOT NULL AND outcome IS NOT NULL))
);
CREATE INDEX activity_follow_up_activity ON activity_follow_up (activity_id, id);
CREATE INDEX activity_follow_up_open ON activity_follow_up (due_on, unit_id) WHERE done_on IS NULL;

-- Papers that an activity needs or gives: requests to the press, notices of conclusions, the papers of an inspection.
CREATE TABLE activity_paper (
  id uuid PRIMARY KEY,
  activity_id uuid NOT NULL REFERENCES activity (id),
  purpose text NOT NULL CHECK (purpose IN ('communication-request', 'briefing-conclusion', 'inspection-plan',
    'inspection-team', 'inspection-minutes', 'inspection-result')),
  document_id uuid NOT NULL UNIQUE REFERENCES document (id),
  issued_on date,
  -- the work that came of its conclusions or recommendations
  directive_id uuid REFERENCES directive (id),
  version int NOT NULL DEFAULT 1,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (directive_id IS NULL OR issued_on IS NOT NULL)
);
CREATE INDEX activity_paper_activity ON activity_paper (activity_id, id);

-- A numbered sentence of a paper: a conclusion, a recommendation, a point to report.
CREATE TABLE activity_paper_point (
  id uuid PRIMARY KEY,
  paper_id uuid NOT NULL REFERENCES activity_paper (id),
  position int NOT NULL CHECK (position > 0),
  words text NOT NULL CHECK (words <> ''),
  -- as the paper says it, without its last full stop
  sentence text NOT NULL,
  due_on date,
  unit_id uuid REFERENCES unit (id),
  UNIQUE (paper_id, position)
);

-- A product at a border gate; its stock is the sum of its movements.
CREATE TABLE gate_product (
  id uuid PRIMARY KEY,
  short_code text NOT NULL UNIQUE,
  unit_id uuid NOT NULL REFERENCES unit (id),
  -- that recorded how it was made
  activity_id uuid REFERENCES activity (id),
  title text NOT NULL CHECK (title <> ''),
  -- code of the list gate-product-forms
  form text NOT NULL,
  expires_on date,
  -- a map, a border, sovereignty: must be reviewed before it is placed
  shows_border boolean NOT NULL,
  version int NOT NULL DEFAULT 1,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE SEQUENCE gate_product_number;
CREATE INDEX gate_product_unit ON gate_product (unit_id, id);

-- Where copies of it stand.
CREATE TABLE gate_placement (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES gate_product (id),
  -- code of the list border-gates
  gate text NOT NULL,
  cluster text NOT NULL,
  panel text NOT NULL,
  language text NOT NULL,
  copies int NOT NULL CHECK (copies > 0),
  placed_on date NOT NULL,
  expires_on date,
  -- whose photos show it
  activity_id uuid REFERENCES activity (id),
  removed_on date CHECK (removed_on >= placed_on),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  removed_act_id uuid REFERENCES audit_entry (id),
  CHECK ((removed_on IS NULL) = (removed_act_id IS NULL))
);
CREATE INDEX gate_placement_product ON gate_placement (product_id, id);
CREATE INDEX gate_placement_standing ON gate_placement (gate, expires_on) WHERE removed_on IS NULL;

-- Movements of stock, never changed: what came in is above zero, what went out below.
CREATE TABLE gate_stock (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES gate_product (id),
  kind text NOT NULL CHECK (kind IN ('printed', 'received', 'placed', 'handed-out', 'taken-back', 'damaged', 'counted')),
  language text NOT NULL,
  amount int NOT NULL CHECK (amount <> 0),
  moved_on date NOT NULL,
  placement_id uuid REFERENCES gate_placement (id),
  words text CHECK (words <> ''),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (kind = 'counted' OR (kind IN ('printed', 'received', 'taken-back')) = (amount > 0)),
  CHECK (kind <> 'counted' OR words IS NOT NULL)
);
CREATE INDEX gate_stock_product ON gate_stock (product_id, moved_on, id);

-- Visits that looked whether a product still stands well; never changed.
CREATE TABLE gate_visit (
  id uuid PRIMARY KEY,
  placement_id uuid NOT NULL REFERENCES gate_placement (id),
  visited_on date NOT NULL,
  found text NOT NULL CHECK (found IN ('good', 'worn', 'damaged', 'missing', 'expired')),
  words text CHECK (words <> ''),
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX gate_visit_placement ON gate_visit (placement_id, visited_on);

-- Somebody else looked at the map or the border before it was published; never changed, the newest counts.
CREATE TABLE border_review (
  id uuid PRIMARY KEY,
  activity_id uuid REFERENCES activity (id),
  product_id uuid REFERENCES gate_product (id),
  passed boolean NOT NULL,
  words text CHECK (words <> ''),
  reviewed_on date NOT NULL,
  reviewed_by uuid NOT NULL REFERENCES person (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (num_nonnulls(activity_id, product_id) = 1),
  CHECK (passed OR words IS NOT NULL)
);
CREATE INDEX border_review_activity ON border_review (activity_id, id) WHERE activity_id IS NOT NULL;
CREATE INDEX border_review_product ON border_review (product_id, id) WHERE product_id IS NOT NULL;

-- What an activity cost: payments, each wholly; one that paid for several activities is shared by none of them.
CREATE TABLE activity_spending (
  spending_id uuid PRIMARY KEY REFERENCES spending (id),
  activity_id uuid NOT NULL REFERENCES activity (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX activity_spending_activity ON activity_spending (activity_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON activity_clock TO ngoclinh_app;
GRANT SELECT, INSERT, DELETE ON yearly_clock, activity_spending, activity_paper_point TO ngoclinh_app;
GRANT SELECT, INSERT, UPDATE ON activity_follow_up, activity_paper, gate_product, gate_placement TO ngoclinh_app;
GRANT SELECT, INSERT ON gate_stock, gate_visit, border_review TO ngoclinh_app;
GRANT USAGE ON SEQUENCE gate_product_number TO ngoclinh_app;
