-- Work is recorded once. What a person saved is a revision that never changes; the flat columns beside it follow the
-- newest one, so that figures are counted without opening contents.

CREATE SEQUENCE activity_number;

CREATE TABLE activity (
  id uuid PRIMARY KEY,
  -- what people quote: province, kind, number, check character
  short_code text NOT NULL UNIQUE,
  unit_id uuid NOT NULL REFERENCES unit (id),
  -- planned: its day lies ahead and legal clocks run; recorded: handed in; then the two levels of practice 13
  state text NOT NULL CHECK (state IN ('planned', 'recorded', 'unit-confirmed', 'checked', 'returned', 'withdrawn')),
  revision_id uuid NOT NULL,
  -- code of the list activity-kinds
  kind text NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  place text NOT NULL,
  -- the district or commune where it happened
  locality_id uuid REFERENCES unit (id),
  -- codes of channels, information-kinds, languages, training-topics; empty while not said
  channel text NOT NULL,
  information_kind text NOT NULL,
  languages text[] NOT NULL,
  countries text[] NOT NULL,
  topics text[] NOT NULL,
  -- either a line of a plan, or unplanned for a reason; neither while nobody has said yet
  line_id uuid REFERENCES plan_line (id),
  unplanned_reason text CHECK (unplanned_reason <> ''),
  -- nothing proves it: shown as stated and counted apart
  stated boolean NOT NULL,
  -- the first handing in: by this day "on time" is judged
  recorded_on date,
  recorded_by uuid REFERENCES person (id),
  confirmed_on date,
  confirmed_by uuid REFERENCES person (id),
  checked_on date,
  checked_by uuid REFERENCES person (id),
  version int NOT NULL DEFAULT 1,
  UNIQUE (id, unit_id),
  CHECK (starts_on <= ends_on),
  CHECK (line_id IS NULL OR unplanned_reason IS NULL),
  CHECK ((recorded_on IS NULL) = (recorded_by IS NULL)),
  CHECK ((confirmed_on IS NULL) = (confirmed_by IS NULL)),
  CHECK ((checked_on IS NULL) = (checked_by IS NULL)),
  CHECK (state IN ('planned', 'withdrawn') OR recorded_on IS NOT NULL),
  CHECK ((state IN ('unit-confirmed', 'checked')) = (confirmed_on IS NOT NULL)),
  CHECK ((state = 'checked') = (checked_on IS NOT NULL)),
  CHECK (confirmed_by <> recorded_by),
  CHECK (checked_by <> recorded_by AND checked_by <> confirmed_by)
);
CREATE INDEX activity_of_unit ON activity (unit_id, starts_on);
CREATE INDEX activity_day ON activity (starts_on, kind) WHERE state IN ('recorded', 'unit-confirmed', 'checked');
CREATE INDEX activity_recent ON activity (starts_on, id);
CREATE INDEX activity_line ON activity (line_id) WHERE line_id IS NOT NULL;
CREATE INDEX activity_waiting ON activity (state, recorded_on) WHERE state IN ('recorded', 'unit-confirmed');

-- `content` is the whole record as it was saved (kind, days, places, measures, what its kind asks): a report that froze
-- a revision is recomputed from it years later.
CREATE TABLE activity_revision (
  id uuid PRIMARY KEY,
  activity_id uuid NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
  number int NOT NULL CHECK (number > 0),
  content jsonb NOT NULL CHECK (content ? 'kind'),
  saved_by uuid REFERENCES person (id),
  saved_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (activity_id, number),
  UNIQUE (activity_id, id)
);
ALTER TABLE activity ADD FOREIGN KEY (id, revision_id) REFERENCES activity_revision (activity_id, id)
  DEFERRABLE INITIALLY DEFERRED;

-- What the newest revision counts: persons, copies, visitors … by country, language, rank or unit where it says so;
-- the cells of one table, so that each is counted once.
CREATE TABLE activity_measure (
  activity_id uuid NOT NULL REFERENCES activity (id),
  code text NOT NULL,
  country text NOT NULL DEFAULT '',
  language text NOT NULL DEFAULT '',
  rank text NOT NULL DEFAULT '',
  of_unit text NOT NULL DEFAULT '',
  amount bigint NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (activity_id, code, country, language, rank, of_unit)
);

-- Who took part: partners that held it together, units whose people attended.
CREATE TABLE activity_unit (
  activity_id uuid NOT NULL REFERENCES activity (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  part text NOT NULL CHECK (part IN ('partner', 'attendee')),
  PRIMARY KEY (activity_id, unit_id, part)
);
CREATE INDEX activity_unit_unit ON activity_unit (unit_id);

CREATE TABLE activity_obligation (
  activity_id uuid NOT NULL REFERENCES activity (id),
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  PRIMARY KEY (activity_id, obligation_id)
);
CREATE INDEX activity_obligation_obligation ON activity_obligation (obligation_id);

-- Domain history, never changed.
CREATE TABLE activity_fact (
  id uuid PRIMARY KEY,
  activity_id uuid NOT NULL REFERENCES activity (id),
  kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
  revision_id uuid NOT NULL,
  words text,
  happened_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  FOREIGN KEY (activity_id, revision_id) REFERENCES activity_revision (activity_id, id)
);
CREATE INDEX activity_fact_activity ON activity_fact (activity_id, id);

-- One evidence record for tasks and activities (obligations owns it). An activity may itself prove a task.
ALTER TABLE evidence DROP CONSTRAINT evidence_kind_check;
ALTER TABLE evidence
  ALTER COLUMN task_id DROP NOT NULL,
  ADD COLUMN activity_id uuid REFERENCES activity (id),
  ADD COLUMN shown_activity_id uuid REFERENCES activity (id),
  -- of a link: what it says it is
  ADD COLUMN title text,
  ADD COLUMN outlet text,
  ADD COLUMN language text,
  ADD COLUMN published_on date,
  -- of a photo: the hash of what was handed in, before place and camera were taken out; or why they were kept
  ADD COLUMN original_sha256 text CHECK (original_sha256 ~ '^[0-9a-f]{64}$'),
  ADD COLUMN kept_whole_reason text CHECK (kept_whole_reason <> ''),
  ADD CONSTRAINT evidence_kind_check CHECK (kind IN ('document', 'link', 'file', 'photo', 'activity')),
  ADD CHECK (num_nonnulls(task_id, activity_id) = 1),
  ADD CHECK ((kind = 'activity') = (shown_activity_id IS NOT NULL)),
  ADD CHECK (kind <> 'activity' OR task_id IS NOT NULL),
  ADD CHECK ((kind = 'photo') = (original_sha256 IS NOT NULL));
ALTER TABLE evidence DROP CONSTRAINT evidence_check2;
ALTER TABLE evidence ADD CONSTRAINT evidence_file_check CHECK ((kind IN ('file', 'photo')) = (file_id IS NOT NULL));
CREATE INDEX evidence_activity ON evidence (activity_id) WHERE activity_id IS NOT NULL;
CREATE INDEX evidence_shown ON evidence (shown_activity_id) WHERE shown_activity_id IS NOT NULL;
-- the same photo twice
CREATE INDEX evidence_original ON evidence (original_sha256) WHERE original_sha256 IS NOT NULL;

GRANT SELECT, INSERT, UPDATE ON activity TO ngoclinh_app;
GRANT SELECT, INSERT, DELETE ON activity_measure, activity_unit, activity_obligation TO ngoclinh_app;
GRANT SELECT, INSERT ON activity_revision, activity_fact TO ngoclinh_app;
GRANT USAGE ON SEQUENCE activity_number TO ngoclinh_app;
