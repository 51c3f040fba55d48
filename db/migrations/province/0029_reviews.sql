-- Sơ kết, tổng kết (practice 22): from the document that demands it to the conclusions and the commendations; and the
-- proposals on staff (practice 21).

CREATE TABLE review (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('interim', 'final')),
  -- what is looked back on: "10 năm thực hiện Chỉ thị số …"
  topic text NOT NULL CHECK (topic <> ''),
  first_year int NOT NULL,
  last_year int NOT NULL,
  state text NOT NULL CHECK (state IN ('opened', 'collecting', 'drafting', 'in-opinion', 'opinions-closed', 'convened',
    'held', 'reported', 'concluded', 'closed')),
  run_by uuid NOT NULL REFERENCES unit (id),
  -- the document that demands it, as it is quoted
  demanded_by text NOT NULL CHECK (demanded_by <> ''),
  demanded_on date NOT NULL,
  -- the duty on demand that was opened with it
  obligation_id uuid REFERENCES obligation (id),
  reports_by date NOT NULL,
  opened_on date NOT NULL,
  guidance_document_id uuid REFERENCES document (id),
  report_document_id uuid REFERENCES document (id),
  report_issued_on date,
  meeting_id uuid UNIQUE REFERENCES meeting (id),
  case_file_id uuid REFERENCES case_file (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  version int NOT NULL DEFAULT 1,
  CHECK (first_year BETWEEN 1990 AND last_year AND last_year <= 2999),
  CHECK (state NOT IN ('reported', 'concluded', 'closed') OR report_issued_on IS NOT NULL),
  CHECK (report_issued_on IS NULL OR report_document_id IS NOT NULL),
  CHECK (state <> 'concluded' OR meeting_id IS NOT NULL)
);
CREATE INDEX review_opened ON review (opened_on DESC, id DESC);

CREATE TABLE review_fact (
  id uuid PRIMARY KEY,
  review_id uuid NOT NULL REFERENCES review (id),
  unit_id uuid REFERENCES unit (id),
  kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
  words text,
  happened_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX review_fact_review ON review_fact (review_id, id);

-- The đề cương: units write their reports by it, and the report of the province has the same sections.
CREATE TABLE review_section (
  id uuid PRIMARY KEY,
  review_id uuid NOT NULL REFERENCES review (id),
  position int NOT NULL CHECK (position > 0),
  title text NOT NULL CHECK (title <> ''),
  -- the newest words of the draft; null until somebody wrote
  revision_id uuid,
  UNIQUE (review_id, position)
);

-- A unit's part. Asked only: outside the line of direction, never urged.
CREATE TABLE review_unit (
  review_id uuid NOT NULL REFERENCES review (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  asked_only boolean NOT NULL,
  state text NOT NULL CHECK (state IN ('asked', 'drafted', 'sent', 'returned')),
  -- the newest writing; the paper, and the writing that it carries
  report_id uuid,
  document_id uuid REFERENCES document (id),
  paper_report_id uuid,
  sent_on date,
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (review_id, unit_id),
  CHECK (state <> 'sent' OR (sent_on IS NOT NULL AND report_id IS NOT NULL))
);
CREATE INDEX review_unit_unit ON review_unit (unit_id);

-- `content`: words by section, and the figures of its years as they were counted then.
CREATE TABLE review_unit_report (
  id uuid PRIMARY KEY,
  review_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  number int NOT NULL CHECK (number > 0),
  content jsonb NOT NULL CHECK (content ? 'words' AND content ? 'figures'),
  saved_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (review_id, unit_id) REFERENCES review_unit (review_id, unit_id),
  UNIQUE (review_id, unit_id, number),
  UNIQUE (review_id, unit_id, id)
);
ALTER TABLE review_unit
  ADD FOREIGN KEY (review_id, unit_id, report_id) REFERENCES review_unit_report (review_id, unit_id, id),
  ADD FOREIGN KEY (review_id, unit_id, paper_report_id) REFERENCES review_unit_report (review_id, unit_id, id),
  ADD CHECK ((document_id IS NULL) = (paper_report_id IS NULL));

CREATE TABLE review_section_revision (
  id uuid PRIMARY KEY,
  section_id uuid NOT NULL REFERENCES review_section (id),
  number int NOT NULL CHECK (number > 0),
  words text NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (section_id, number),
  UNIQUE (section_id, id)
);
ALTER TABLE review_section ADD FOREIGN KEY (id, revision_id) REFERENCES review_section_revision (section_id, id);

-- From whose reports the words were taken.
CREATE TABLE review_section_source (
  revision_id uuid NOT NULL REFERENCES review_section_revision (id),
  report_id uuid NOT NULL REFERENCES review_unit_report (id),
  PRIMARY KEY (revision_id, report_id)
);

-- Lấy ý kiến is one thing for plans and for drafts of reviews: a round asks about the items of a plan, or about topics,
-- each with the words as they were asked about.
ALTER TABLE opinion_round
  ALTER COLUMN plan_id DROP NOT NULL,
  ADD COLUMN review_id uuid REFERENCES review (id),
  -- what the draft is called: "dự thảo Báo cáo tổng kết …"
  ADD COLUMN draft_name text CHECK (draft_name <> ''),
  ADD CONSTRAINT opinion_round_about CHECK (num_nonnulls(plan_id, review_id) = 1),
  ADD CONSTRAINT opinion_round_named CHECK ((review_id IS NULL) = (draft_name IS NULL)),
  ADD UNIQUE (review_id, number);
CREATE UNIQUE INDEX opinion_round_open_review ON opinion_round (review_id) WHERE closed_on IS NULL;

CREATE TABLE opinion_topic (
  round_id uuid NOT NULL REFERENCES opinion_round (id),
  topic_id uuid NOT NULL REFERENCES review_section_revision (id),
  position int NOT NULL CHECK (position > 0),
  title text NOT NULL CHECK (title <> ''),
  words text NOT NULL,
  PRIMARY KEY (round_id, topic_id),
  UNIQUE (round_id, position)
);
ALTER TABLE opinion
  ADD COLUMN topic_id uuid,
  ADD FOREIGN KEY (round_id, topic_id) REFERENCES opinion_topic (round_id, topic_id),
  ADD CONSTRAINT opinion_one_item CHECK (num_nonnulls(line_id, topic_id) <= 1);

-- Conclusions are drawn at other occasions than a briefing too: "hội nghị tổng kết …".
ALTER TABLE meeting ADD COLUMN occasion text CHECK (occasion <> '');

CREATE TABLE review_conference (
  review_id uuid PRIMARY KEY REFERENCES review (id),
  held_on date NOT NULL,
  starts_at text NOT NULL CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text NOT NULL CHECK (place <> ''),
  chaired_by text NOT NULL CHECK (chaired_by <> ''),
  programme text NOT NULL CHECK (programme <> ''),
  invitation_document_id uuid NOT NULL REFERENCES document (id)
);
-- `attended`: how many came; null while nobody has noted it
CREATE TABLE review_invitee (
  review_id uuid NOT NULL REFERENCES review_conference (review_id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  attended int CHECK (attended >= 0),
  PRIMARY KEY (review_id, unit_id)
);

-- Khen thưởng: units are named, of people only a number is kept.
CREATE TABLE review_award (
  review_id uuid PRIMARY KEY REFERENCES review (id),
  state text NOT NULL CHECK (state IN ('proposing', 'submitted', 'decided')),
  criteria text NOT NULL CHECK (criteria <> ''),
  letter_document_id uuid REFERENCES document (id),
  decision_number text CHECK (decision_number <> ''),
  decision_on date,
  decision_document_id uuid REFERENCES document (id),
  version int NOT NULL DEFAULT 1,
  CHECK (state = 'proposing' OR letter_document_id IS NOT NULL),
  CHECK ((state = 'decided') = (decision_on IS NOT NULL)),
  CHECK ((decision_on IS NULL) = (decision_number IS NULL))
);
CREATE TABLE award_nominee (
  id uuid PRIMARY KEY,
  review_id uuid NOT NULL REFERENCES review_award (review_id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  -- what is proposed: "Bằng khen của Chủ tịch UBND tỉnh"
  form text NOT NULL CHECK (form <> ''),
  individuals int NOT NULL CHECK (individuals >= 0),
  granted boolean,
  UNIQUE (review_id, unit_id)
);
CREATE INDEX award_nominee_unit ON award_nominee (unit_id);
-- Tóm tắt thành tích: each sentence with the checked records that it counts.
CREATE TABLE award_merit (
  id uuid PRIMARY KEY,
  nominee_id uuid NOT NULL REFERENCES award_nominee (id) ON DELETE CASCADE,
  position int NOT NULL CHECK (position > 0),
  words text NOT NULL CHECK (words <> ''),
  UNIQUE (nominee_id, position)
);
CREATE TABLE award_merit_record (
  merit_id uuid NOT NULL REFERENCES award_merit (id) ON DELETE CASCADE,
  activity_id uuid NOT NULL,
  revision_id uuid NOT NULL,
  PRIMARY KEY (merit_id, activity_id),
  FOREIGN KEY (activity_id, revision_id) REFERENCES activity_revision (activity_id, id)
);

-- Tờ trình or Đề án of the personnel body on who does this work, and the decision that came of it.
CREATE TABLE staff_proposal (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES unit (id),
  form text NOT NULL CHECK (form IN ('submission', 'scheme')),
  document_id uuid NOT NULL UNIQUE REFERENCES document (id),
  drafted_on date NOT NULL,
  issued_on date,
  decision_number text CHECK (decision_number <> ''),
  decision_on date,
  decided_by text CHECK (decided_by <> ''),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  version int NOT NULL DEFAULT 1,
  CHECK (num_nonnulls(decision_number, decision_on, decided_by) IN (0, 3))
);
CREATE INDEX staff_proposal_drafted ON staff_proposal (drafted_on DESC, id DESC);
-- What each unit lacked on the day of the draft, and what was proposed.
CREATE TABLE staff_proposal_unit (
  proposal_id uuid NOT NULL REFERENCES staff_proposal (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  gaps text[] NOT NULL,
  PRIMARY KEY (proposal_id, unit_id)
);
-- The posts that the decision fills.
CREATE TABLE staff_proposal_post (
  proposal_id uuid NOT NULL REFERENCES staff_proposal (id),
  post_id uuid NOT NULL REFERENCES post (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  PRIMARY KEY (proposal_id, post_id)
);
CREATE INDEX staff_proposal_post_post ON staff_proposal_post (post_id);

GRANT SELECT, INSERT, UPDATE ON review, review_section, review_unit, review_conference, review_award, award_nominee,
  staff_proposal TO ngoclinh_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON review_invitee TO ngoclinh_app;
GRANT DELETE ON award_nominee TO ngoclinh_app;
GRANT SELECT, INSERT, DELETE ON award_merit, award_merit_record TO ngoclinh_app;
GRANT SELECT, INSERT ON review_fact, review_unit_report, review_section_revision, review_section_source, opinion_topic,
  staff_proposal_unit, staff_proposal_post TO ngoclinh_app;
