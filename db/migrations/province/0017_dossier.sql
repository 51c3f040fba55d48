-- The way of the provincial plan: opinions, Finance, Tờ trình, the office of the PPC, leaders, the signed document, the
-- ministry. What was asked, submitted and decided points at exact revisions of the items.

CREATE TABLE dossier (
  plan_id uuid PRIMARY KEY REFERENCES plan (id),
  state text NOT NULL CHECK (state IN ('consolidating', 'in-opinion', 'opinions-closed', 'at-finance', 'ready',
    'at-office', 'with-leader', 'returned', 'agreed', 'issued')),
  -- Kế hoạch or Quyết định with the plan attached: once for a plan, never both (practice 5)
  form text CHECK (form IN ('plan', 'decision')),
  -- the words of the plan's sections, as the standing body edits them
  words jsonb NOT NULL DEFAULT '{}',
  version int NOT NULL DEFAULT 1,
  CHECK (form IS NOT NULL OR state NOT IN ('at-office', 'with-leader', 'agreed', 'issued'))
);

CREATE TABLE opinion_round (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES dossier (plan_id),
  number int NOT NULL CHECK (number > 0),
  asked_on date NOT NULL,
  answer_by date NOT NULL,
  -- silence counts as agreement: what the rule said on the day of asking
  silence_agrees boolean NOT NULL,
  letter_document_id uuid NOT NULL REFERENCES document (id),
  summary_document_id uuid REFERENCES document (id),
  closed_on date,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (plan_id, number),
  CHECK (asked_on <= answer_by)
);
CREATE UNIQUE INDEX opinion_round_open ON opinion_round (plan_id) WHERE closed_on IS NULL;

CREATE TABLE opinion_item (
  round_id uuid NOT NULL REFERENCES opinion_round (id),
  line_id uuid NOT NULL REFERENCES plan_line (id),
  revision_id uuid NOT NULL,
  PRIMARY KEY (round_id, line_id),
  FOREIGN KEY (line_id, revision_id) REFERENCES line_revision (line_id, id)
);

CREATE TABLE opinion_unit (
  round_id uuid NOT NULL REFERENCES opinion_round (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  answered_on date,
  -- the unit's own công văn, when it answered on paper
  document_id uuid REFERENCES document (id),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (round_id, unit_id)
);
CREATE INDEX opinion_unit_unit ON opinion_unit (unit_id);

-- An answer to one item, or to the whole draft where no item is named; the newest of a unit counts.
CREATE TABLE opinion (
  id uuid PRIMARY KEY,
  round_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  line_id uuid,
  answer text NOT NULL CHECK (answer IN ('agree', 'comment')),
  words text NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (round_id, unit_id) REFERENCES opinion_unit (round_id, unit_id),
  FOREIGN KEY (round_id, line_id) REFERENCES opinion_item (round_id, line_id),
  CHECK ((answer = 'comment') = (words <> ''))
);
CREATE INDEX opinion_round_unit ON opinion (round_id, unit_id);

-- Tiếp thu or giải trình of the standing body; the newest counts.
CREATE TABLE opinion_reply (
  id uuid PRIMARY KEY,
  opinion_id uuid NOT NULL REFERENCES opinion (id),
  reply text NOT NULL CHECK (reply IN ('accepted', 'explained')),
  words text NOT NULL CHECK (words <> ''),
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX opinion_reply_opinion ON opinion_reply (opinion_id);

-- Finance's written opinion; its amounts are line_appraisal rows of the same act or earlier ones.
CREATE TABLE finance_opinion (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES dossier (plan_id),
  given_on date NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  document_id uuid NOT NULL REFERENCES document (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX finance_opinion_plan ON finance_opinion (plan_id);

-- Each Tờ trình is a submission of its own, with the exact items that it submits.
CREATE TABLE submission (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES dossier (plan_id),
  number int NOT NULL CHECK (number > 0),
  submitted_on date NOT NULL,
  letter_document_id uuid NOT NULL UNIQUE REFERENCES document (id),
  plan_document_id uuid NOT NULL REFERENCES document (id),
  -- phiếu trình of the office
  slip_document_id uuid UNIQUE REFERENCES document (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (plan_id, number)
);
CREATE TABLE submission_line (
  submission_id uuid NOT NULL REFERENCES submission (id),
  line_id uuid NOT NULL REFERENCES plan_line (id),
  revision_id uuid NOT NULL,
  PRIMARY KEY (submission_id, line_id),
  FOREIGN KEY (line_id, revision_id) REFERENCES line_revision (line_id, id)
);

-- What the office and the leaders did with a submission.
CREATE TABLE submission_act (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  act text NOT NULL CHECK (act IN ('office-complete', 'office-return', 'leader-agree', 'leader-return')),
  words text NOT NULL,
  happened_on date NOT NULL,
  -- codes of the office's list that were found in order
  checked text[] NOT NULL DEFAULT '{}',
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (act NOT IN ('office-return', 'leader-return') OR words <> '')
);
CREATE INDEX submission_act_submission ON submission_act (submission_id);

-- Ý kiến chỉ đạo at a line: to the standing body, never to a commune (practice 10).
CREATE TABLE line_remark (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL,
  line_id uuid NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  -- what the standing body answered or did
  answer text,
  answered_act_id uuid REFERENCES audit_entry (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (submission_id, line_id) REFERENCES submission_line (submission_id, line_id),
  CHECK ((answer IS NULL) = (answered_act_id IS NULL))
);
CREATE INDEX line_remark_submission ON line_remark (submission_id);

-- Điều chỉnh, bổ sung after issue: numbered, by a document of the same form.
CREATE TABLE plan_amendment (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES dossier (plan_id),
  number int NOT NULL CHECK (number > 0),
  state text NOT NULL CHECK (state IN ('drafting', 'issued', 'dropped')),
  reason text NOT NULL CHECK (reason <> ''),
  document_id uuid REFERENCES document (id),
  issued_on date,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  version int NOT NULL DEFAULT 1,
  UNIQUE (plan_id, number),
  CHECK ((state = 'issued') = (issued_on IS NOT NULL)),
  CHECK (state <> 'issued' OR document_id IS NOT NULL)
);
CREATE UNIQUE INDEX plan_amendment_open ON plan_amendment (plan_id) WHERE state = 'drafting';
-- What an amendment does to an item waits here and is done when its document is issued: a new item has no line yet, an
-- item that is taken out has no content.
CREATE TABLE amendment_line (
  id uuid PRIMARY KEY,
  amendment_id uuid NOT NULL REFERENCES plan_amendment (id),
  line_id uuid REFERENCES plan_line (id),
  from_revision_id uuid,
  content jsonb,
  UNIQUE (amendment_id, line_id),
  FOREIGN KEY (line_id, from_revision_id) REFERENCES line_revision (line_id, id),
  CHECK ((line_id IS NULL) = (from_revision_id IS NULL)),
  CHECK (line_id IS NOT NULL OR content IS NOT NULL)
);

GRANT SELECT, INSERT, UPDATE ON dossier, opinion_round, opinion_unit, submission, line_remark, plan_amendment,
  amendment_line TO ngoclinh_app;
GRANT DELETE ON amendment_line TO ngoclinh_app;
GRANT SELECT, INSERT ON opinion_item, opinion, opinion_reply, finance_opinion, submission_line, submission_act
  TO ngoclinh_app;
