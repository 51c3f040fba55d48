-- The yearly cycle. A plan is the plan of a unit or of the province; both are made of lines, a line of revisions. A
-- revision never changes: sendings, approvals and decisions point at the exact revision that was seen.

CREATE TABLE plan_cycle (
  id uuid PRIMARY KEY,
  -- code of the list plan-kinds
  kind text NOT NULL,
  -- '2015', '2016..2020': the time that is planned for, apart from the window in which plans are sent
  period text NOT NULL,
  window_from date NOT NULL,
  window_to date NOT NULL,
  state text NOT NULL CHECK (state IN ('preparing', 'open', 'closed')),
  basis text,
  opened_on date,
  closed_on date,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  version int NOT NULL DEFAULT 1,
  UNIQUE (kind, period),
  CHECK (window_from <= window_to),
  CHECK ((opened_on IS NULL) = (state = 'preparing')),
  CHECK ((closed_on IS NULL) = (state <> 'closed'))
);

-- Who plans in a cycle, and until when: each unit has its own day and its own grace.
CREATE TABLE cycle_unit (
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  due_on date NOT NULL,
  -- the last working day before, where the day itself is none (practice 12)
  urged_on date NOT NULL,
  grace_days int NOT NULL DEFAULT 0 CHECK (grace_days >= 0),
  basis text,
  -- outside the line of direction: asked, never urged (practice 15)
  asked_only boolean NOT NULL DEFAULT false,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (cycle_id, unit_id),
  CHECK (urged_on <= due_on)
);
CREATE INDEX cycle_unit_unit ON cycle_unit (unit_id);

-- The obligations that the acts of a cycle fulfil: sending the plan, issuing one's own, the provincial plan.
CREATE TABLE cycle_duty (
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  act text NOT NULL CHECK (act IN ('send', 'issue', 'province')),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  PRIMARY KEY (cycle_id, obligation_id, act)
);

CREATE TABLE plan (
  id uuid PRIMARY KEY,
  cycle_id uuid NOT NULL REFERENCES plan_cycle (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  level text NOT NULL CHECK (level IN ('unit', 'province')),
  state text NOT NULL CHECK (state IN ('drafting', 'sent', 'received', 'issued', 'consolidating', 'submitted', 'agreed')),
  -- "không có hoạt động năm nay", said and confirmed by the unit
  no_activity boolean NOT NULL DEFAULT false,
  -- the first sending; late is accepted and marked
  sent_on date,
  received_on date,
  issued_on date,
  letter_document_id uuid REFERENCES document (id),
  issued_document_id uuid REFERENCES document (id),
  version int NOT NULL DEFAULT 1,
  UNIQUE (cycle_id, unit_id, level),
  UNIQUE (id, cycle_id),
  CHECK (state NOT IN ('sent', 'received') OR (level = 'unit' AND sent_on IS NOT NULL)),
  CHECK (state <> 'drafting' OR level = 'unit'),
  CHECK (state NOT IN ('consolidating', 'submitted', 'agreed') OR level = 'province'),
  CHECK ((state = 'issued') = (issued_on IS NOT NULL)),
  CHECK (received_on IS NULL OR sent_on <= received_on)
);
CREATE INDEX plan_unit ON plan (unit_id);
CREATE UNIQUE INDEX plan_of_province ON plan (cycle_id) WHERE level = 'province';

CREATE TABLE plan_line (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan (id),
  cycle_id uuid NOT NULL,
  position int NOT NULL CHECK (position > 0),
  -- open: the unit writes; locked: sent; returned: only this line is open again; removed: taken out
  state text NOT NULL CHECK (state IN ('open', 'locked', 'returned', 'removed')),
  revision_id uuid NOT NULL,
  -- what the reader has: of the last sending
  sent_revision_id uuid,
  -- the line of an earlier cycle that this one goes on
  continues_line_id uuid REFERENCES plan_line (id),
  -- the decision in force in the consolidation (unit lines)
  decision_id uuid,
  version int NOT NULL DEFAULT 1,
  FOREIGN KEY (plan_id, cycle_id) REFERENCES plan (id, cycle_id),
  UNIQUE (id, cycle_id),
  CHECK (state <> 'locked' OR sent_revision_id IS NOT NULL)
);
CREATE INDEX plan_line_plan ON plan_line (plan_id, position);
CREATE INDEX plan_line_cycle ON plan_line (cycle_id, plan_id, position) WHERE state <> 'removed';

-- The columns of a plan as provinces write them; empty words while somebody still writes.
CREATE TABLE line_revision (
  id uuid PRIMARY KEY,
  line_id uuid NOT NULL REFERENCES plan_line (id) DEFERRABLE INITIALLY DEFERRED,
  number int NOT NULL CHECK (number > 0),
  title text NOT NULL,
  -- codes of the lists plan-task-groups, channels, information-kinds; null while not chosen
  task_group text,
  channel text,
  information_kind text,
  lead_unit_id uuid REFERENCES unit (id),
  lead_name text NOT NULL,
  coordinators text[] NOT NULL,
  -- days as they are; a month, a quarter or the whole year by its first and last day
  time_kind text CHECK (time_kind IN ('days', 'month', 'quarter', 'all-year')),
  starts_on date,
  ends_on date,
  place text NOT NULL,
  countries text[] NOT NULL,
  audience text NOT NULL,
  -- codes of the list languages
  languages text[] NOT NULL,
  product text NOT NULL,
  quantity int CHECK (quantity >= 0),
  product_unit text NOT NULL,
  basis text NOT NULL,
  note text NOT NULL,
  -- code of the list sibling-plans: counted there, shown here
  sibling text,
  saved_by uuid REFERENCES person (id),
  saved_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (line_id, number),
  UNIQUE (line_id, id),
  CHECK ((time_kind IS NULL) = (starts_on IS NULL) AND (starts_on IS NULL) = (ends_on IS NULL)),
  CHECK (starts_on <= ends_on)
);
ALTER TABLE plan_line ADD FOREIGN KEY (id, revision_id) REFERENCES line_revision (line_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE plan_line ADD FOREIGN KEY (id, sent_revision_id) REFERENCES line_revision (line_id, id) DEFERRABLE INITIALLY DEFERRED;

-- Đồng by source (code of the list funding-sources): proposed on a unit's line, planned on a line of the province.
CREATE TABLE line_money (
  revision_id uuid NOT NULL REFERENCES line_revision (id) DEFERRABLE INITIALLY DEFERRED,
  source text NOT NULL,
  amount bigint NOT NULL CHECK (amount BETWEEN 1 AND 9000000000000000),
  PRIMARY KEY (revision_id, source)
);

CREATE TABLE line_obligation (
  revision_id uuid NOT NULL REFERENCES line_revision (id) DEFERRABLE INITIALLY DEFERRED,
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  PRIMARY KEY (revision_id, obligation_id)
);
CREATE INDEX line_obligation_obligation ON line_obligation (obligation_id);

-- Why an obligation has no line this year.
CREATE TABLE plan_reason (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan (id),
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  reason text NOT NULL CHECK (reason <> ''),
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX plan_reason_plan ON plan_reason (plan_id, obligation_id);

-- Each sending is a frozen revision of the plan: exactly these revisions of these lines.
CREATE TABLE plan_sending (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan (id),
  number int NOT NULL CHECK (number > 0),
  sent_on date NOT NULL,
  -- by click of whoever may sign, or as the signed document that is recorded
  way text NOT NULL CHECK (way IN ('click', 'signed-document')),
  signed_for_post_id uuid REFERENCES post (id),
  document_id uuid REFERENCES document (id),
  receipt text NOT NULL UNIQUE,
  days_late int NOT NULL CHECK (days_late >= 0),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (plan_id, number),
  CHECK (way = 'click' OR document_id IS NOT NULL)
);
-- Numbers of the short codes by which people quote a receipt.
CREATE SEQUENCE plan_receipt;
CREATE TABLE sending_line (
  sending_id uuid NOT NULL REFERENCES plan_sending (id),
  line_id uuid NOT NULL REFERENCES plan_line (id),
  revision_id uuid NOT NULL,
  PRIMARY KEY (sending_id, line_id),
  FOREIGN KEY (line_id, revision_id) REFERENCES line_revision (line_id, id)
);

-- A line sent back with a message: only this line opens.
CREATE TABLE line_return (
  id uuid PRIMARY KEY,
  line_id uuid NOT NULL REFERENCES plan_line (id),
  revision_id uuid NOT NULL,
  message text NOT NULL CHECK (message <> ''),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (line_id, revision_id) REFERENCES line_revision (line_id, id)
);
CREATE INDEX line_return_line ON line_return (line_id);

-- The whole plan sent back, with what is missing.
CREATE TABLE plan_return (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan (id),
  message text NOT NULL CHECK (message <> ''),
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX plan_return_plan ON plan_return (plan_id);

-- A line is approved while an approval points at its revision: what changes loses it, nothing else does.
CREATE TABLE line_approval (
  id uuid PRIMARY KEY,
  line_id uuid NOT NULL REFERENCES plan_line (id),
  revision_id uuid NOT NULL,
  level text NOT NULL CHECK (level IN ('standing-body', 'ppc')),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (revision_id, level),
  FOREIGN KEY (line_id, revision_id) REFERENCES line_revision (line_id, id)
);
CREATE INDEX line_approval_line ON line_approval (line_id);

-- What a person last saw of a line, to show the words that changed since.
CREATE TABLE line_seen (
  person_id uuid NOT NULL REFERENCES person (id),
  line_id uuid NOT NULL REFERENCES plan_line (id),
  revision_id uuid NOT NULL,
  seen_on date NOT NULL,
  PRIMARY KEY (person_id, line_id),
  FOREIGN KEY (line_id, revision_id) REFERENCES line_revision (line_id, id)
);

-- What the standing body decided on a unit's line; the province's line that it went into. The newest is in force.
CREATE TABLE line_decision (
  id uuid PRIMARY KEY,
  line_id uuid NOT NULL REFERENCES plan_line (id),
  revision_id uuid NOT NULL,
  decision text NOT NULL CHECK (decision IN ('keep', 'merge', 'amend', 'cut', 'postpone')),
  reason text NOT NULL,
  -- line of the provincial plan
  item_id uuid REFERENCES plan_line (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (line_id, id),
  FOREIGN KEY (line_id, revision_id) REFERENCES line_revision (line_id, id),
  CHECK ((item_id IS NULL) = (decision IN ('cut', 'postpone'))),
  CHECK (decision = 'keep' OR reason <> '')
);
CREATE INDEX line_decision_item ON line_decision (item_id);
ALTER TABLE plan_line ADD FOREIGN KEY (id, decision_id) REFERENCES line_decision (line_id, id);

-- Domain history of a plan and of its lines: every act, never changed.
CREATE TABLE plan_fact (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan (id),
  line_id uuid REFERENCES plan_line (id),
  kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
  happened_on date NOT NULL,
  details jsonb NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX plan_fact_plan ON plan_fact (plan_id, id);

GRANT SELECT, INSERT, UPDATE ON plan_cycle, plan, plan_line, line_seen TO ngoclinh_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON cycle_unit TO ngoclinh_app;
GRANT SELECT, INSERT, DELETE ON cycle_duty TO ngoclinh_app;
GRANT SELECT, INSERT ON line_revision, line_money, line_obligation, plan_reason, plan_sending, sending_line, line_return,
  plan_return, line_approval, line_decision, plan_fact TO ngoclinh_app;
GRANT USAGE ON SEQUENCE plan_receipt TO ngoclinh_app;
