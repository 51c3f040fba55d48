-- Money in the real order (practice 19): a decision assigns it, the unit lays its lump sum on its lines, money is paid
-- and settled. What was proposed, appraised and planned stands on the revisions of lines. Amounts in đồng; a pot is a
-- source (code of the list funding-sources) and a letter of the decree (code of the list budget-tags, '' while unsaid).

-- What Finance puts together before it is decided: drafted, submitted as papers, then a decision of its own.
CREATE TABLE allocation (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('assign', 'adjust', 'supplement', 'withdraw')),
  year int NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  state text NOT NULL CHECK (state IN ('drafting', 'submitted', 'issued', 'dropped')),
  words text NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  version int NOT NULL DEFAULT 1
);
CREATE INDEX allocation_year ON allocation (year, id);
CREATE TABLE allocation_amount (
  allocation_id uuid NOT NULL REFERENCES allocation (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  line_id uuid REFERENCES plan_line (id),
  source text NOT NULL CHECK (source <> ''),
  tag text NOT NULL,
  integrated boolean NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0 AND abs(amount) <= 9000000000000000),
  UNIQUE NULLS NOT DISTINCT (allocation_id, unit_id, line_id, source, tag, integrated)
);

-- Dự toán được giao, điều chỉnh, bổ sung, thu hồi: by number and date of a document, here or outside.
CREATE TABLE estimate_decision (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('assign', 'adjust', 'supplement', 'withdraw')),
  -- local: of a commune or district, by its own council and committee; the province does not appraise it
  level text NOT NULL CHECK (level IN ('province', 'local')),
  year int NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  deciding_unit_id uuid NOT NULL REFERENCES unit (id),
  -- as printed: "1385/QĐ-UBND"
  document_number text NOT NULL CHECK (document_number <> ''),
  issued_on date NOT NULL,
  -- where it stands in our register
  document_id uuid REFERENCES document (id),
  allocation_id uuid UNIQUE REFERENCES allocation (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (deciding_unit_id, document_number, issued_on, kind, year)
);
CREATE INDEX estimate_decision_year ON estimate_decision (year, issued_on, id);
CREATE TABLE estimate_amount (
  id uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES estimate_decision (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  -- null: a lump sum that the unit distributes
  line_id uuid REFERENCES plan_line (id),
  source text NOT NULL CHECK (source <> ''),
  tag text NOT NULL,
  -- "lồng ghép": stands in another estimate of the unit
  integrated boolean NOT NULL,
  -- signed: what is withdrawn is below zero
  amount bigint NOT NULL CHECK (amount <> 0 AND abs(amount) <= 9000000000000000),
  UNIQUE NULLS NOT DISTINCT (decision_id, unit_id, line_id, source, tag, integrated)
);
CREATE INDEX estimate_amount_unit ON estimate_amount (unit_id);
CREATE INDEX estimate_amount_line ON estimate_amount (line_id) WHERE line_id IS NOT NULL;

-- A unit and a year of money: what every change of it locks, with the version that forms were opened with.
CREATE TABLE unit_budget (
  unit_id uuid NOT NULL REFERENCES unit (id),
  year int NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (unit_id, year)
);

-- A unit confirms how its money lies on some of its lines; for each line the newest is in force.
CREATE TABLE distribution (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL,
  year int NOT NULL,
  number int NOT NULL CHECK (number > 0),
  -- of the unit's own decision, where it writes one
  document_number text,
  confirmed_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (unit_id, year, number),
  FOREIGN KEY (unit_id, year) REFERENCES unit_budget (unit_id, year)
);
CREATE TABLE distribution_line (
  distribution_id uuid NOT NULL REFERENCES distribution (id),
  line_id uuid NOT NULL REFERENCES plan_line (id),
  PRIMARY KEY (distribution_id, line_id)
);
CREATE INDEX distribution_line_line ON distribution_line (line_id);
CREATE TABLE distribution_amount (
  distribution_id uuid NOT NULL,
  line_id uuid NOT NULL,
  source text NOT NULL CHECK (source <> ''),
  tag text NOT NULL,
  -- laid on the line out of the unit's lump sum
  drawn bigint NOT NULL CHECK (drawn BETWEEN 0 AND 9000000000000000),
  -- "lồng ghép" in the unit's own estimate
  integrated bigint NOT NULL CHECK (integrated BETWEEN 0 AND 9000000000000000),
  -- what decisions gave to this very line when the unit confirmed it: another amount now opens the line again
  named bigint NOT NULL,
  PRIMARY KEY (distribution_id, line_id, source, tag),
  FOREIGN KEY (distribution_id, line_id) REFERENCES distribution_line (distribution_id, line_id)
);

-- Payments as they happened, never refused and never edited: a wrong one is reversed by one that takes it back.
CREATE TABLE spending (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES unit (id),
  line_id uuid REFERENCES plan_line (id),
  -- the budget's year; the day of payment may lie after it
  year int NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  source text NOT NULL CHECK (source <> ''),
  tag text NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0 AND abs(amount) <= 9000000000000000),
  paid_on date NOT NULL,
  document_number text NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  explanation text CHECK (explanation <> ''),
  -- the norm that it was compared with, its quantity and the version of the rule
  norm jsonb,
  reverses_id uuid UNIQUE REFERENCES spending (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (unit_id, year) REFERENCES unit_budget (unit_id, year),
  CHECK ((reverses_id IS NULL) = (amount > 0))
);
CREATE INDEX spending_unit ON spending (unit_id, year, paid_on, id);
CREATE INDEX spending_year ON spending (year, paid_on, id);
CREATE INDEX spending_day ON spending (paid_on);
CREATE INDEX spending_line ON spending (line_id) WHERE line_id IS NOT NULL;

-- Why more was paid than was assigned, up to which sum; the newest counts.
CREATE TABLE overspending_explanation (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL,
  year int NOT NULL,
  line_id uuid REFERENCES plan_line (id),
  source text NOT NULL CHECK (source <> ''),
  tag text NOT NULL,
  over bigint NOT NULL CHECK (over > 0),
  words text NOT NULL CHECK (words <> ''),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (unit_id, year) REFERENCES unit_budget (unit_id, year)
);
CREATE INDEX overspending_explanation_unit ON overspending_explanation (unit_id, year);

-- Quyết toán of a year, for each line and pot; a correction is a new row, the newest counts.
CREATE TABLE settlement (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL,
  year int NOT NULL,
  line_id uuid REFERENCES plan_line (id),
  source text NOT NULL CHECK (source <> ''),
  tag text NOT NULL,
  amount bigint NOT NULL CHECK (amount BETWEEN 0 AND 9000000000000000),
  settled_on date NOT NULL,
  document_number text NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (unit_id, year) REFERENCES unit_budget (unit_id, year)
);
CREATE INDEX settlement_unit ON settlement (unit_id, year);

-- How the money stands now, kept a second time so that all units are paged and summed without adding up histories: it
-- follows decisions, distributions, payments and settlements in their transaction.
CREATE TABLE budget_position (
  unit_id uuid NOT NULL,
  year int NOT NULL,
  -- null: the lump sum that lies on no line, payments that belong to none
  line_id uuid REFERENCES plan_line (id),
  source text NOT NULL,
  tag text NOT NULL,
  assigned bigint NOT NULL,
  -- of what is assigned
  integrated bigint NOT NULL,
  spent bigint NOT NULL,
  settled bigint NOT NULL,
  explained bigint NOT NULL,
  -- its money changed since the unit confirmed it
  is_open boolean NOT NULL,
  UNIQUE NULLS NOT DISTINCT (unit_id, year, line_id, source, tag),
  FOREIGN KEY (unit_id, year) REFERENCES unit_budget (unit_id, year)
);
CREATE INDEX budget_position_year ON budget_position (year, unit_id);
CREATE INDEX budget_position_line ON budget_position (line_id) WHERE line_id IS NOT NULL;
CREATE INDEX budget_position_over ON budget_position (year, unit_id) WHERE spent - assigned > explained;
CREATE INDEX budget_position_open ON budget_position (year, unit_id) WHERE is_open;

GRANT SELECT, INSERT, UPDATE ON allocation, unit_budget TO ngoclinh_app;
GRANT SELECT, INSERT, DELETE ON allocation_amount TO ngoclinh_app;
GRANT SELECT, INSERT ON estimate_decision, estimate_amount, distribution, distribution_line, distribution_amount,
  spending, overspending_explanation, settlement TO ngoclinh_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON budget_position TO ngoclinh_app;
