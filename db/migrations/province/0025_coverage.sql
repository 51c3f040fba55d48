-- Published items about the province (tin, bài về tỉnh) and the acceptance of work done on two levels. An item says where,
-- when, in which language and what in an officer's own words; nothing is kept of people: no author, no account, no
-- reader, no opinion, no worth.

CREATE TABLE coverage_item (
  id uuid PRIMARY KEY,
  -- who entered it
  unit_id uuid NOT NULL REFERENCES unit (id),
  -- checked: somebody else compared it with what was published
  state text NOT NULL CHECK (state IN ('recorded', 'checked', 'withdrawn')),
  revision_id uuid NOT NULL,
  outlet text NOT NULL CHECK (outlet <> ''),
  -- codes of the list countries (where the outlet is at home) and of languages or press-languages
  country text NOT NULL CHECK (country <> ''),
  language text NOT NULL CHECK (language <> ''),
  published_on date NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  -- in the officer's own words, never a copy
  summary text NOT NULL,
  -- number and page of a paper, programme and hour of a broadcast; '' when there is none
  reference text NOT NULL,
  -- '' for print and broadcast
  address text NOT NULL,
  -- host and path without what differs between copies of one link; '' without an address
  address_key text NOT NULL,
  CHECK ((address = '') = (address_key = '')),
  -- folded words of the title and of title, outlet and summary: for suggestions and for search
  title_key text NOT NULL,
  word_key text NOT NULL,
  folded text NOT NULL,
  -- neither address nor reference shows it: counted apart
  stated boolean NOT NULL,
  activity_id uuid REFERENCES activity (id),
  -- an activity of the kind communication-request
  request_id uuid REFERENCES activity (id),
  -- the item that stands for all copies of one story; an item without copies stands for itself
  story_id uuid NOT NULL REFERENCES coverage_item (id),
  import_id uuid,
  recorded_on date NOT NULL,
  recorded_by uuid NOT NULL REFERENCES person (id),
  checked_on date,
  checked_by uuid REFERENCES person (id),
  version int NOT NULL DEFAULT 1,
  CHECK ((state = 'checked') = (checked_on IS NOT NULL)),
  CHECK ((checked_on IS NULL) = (checked_by IS NULL)),
  CHECK (checked_by <> recorded_by),
  CHECK (stated = (address = '' AND reference = ''))
);
CREATE INDEX coverage_item_day ON coverage_item (published_on, id);
CREATE INDEX coverage_item_unit ON coverage_item (unit_id, published_on);
CREATE INDEX coverage_item_story ON coverage_item (story_id);
CREATE INDEX coverage_item_address ON coverage_item (address_key) WHERE address_key <> '' AND state <> 'withdrawn';
CREATE INDEX coverage_item_words ON coverage_item (word_key, published_on) WHERE state <> 'withdrawn';
CREATE INDEX coverage_item_activity ON coverage_item (activity_id) WHERE activity_id IS NOT NULL;
CREATE INDEX coverage_item_request ON coverage_item (request_id) WHERE request_id IS NOT NULL;

-- `content` is the whole item as it was saved, the story it was counted with included.
CREATE TABLE coverage_revision (
  id uuid PRIMARY KEY,
  item_id uuid NOT NULL REFERENCES coverage_item (id) DEFERRABLE INITIALLY DEFERRED,
  number int NOT NULL CHECK (number > 0),
  content jsonb NOT NULL CHECK (content ? 'outlet' AND content ? 'storyId'),
  saved_by uuid REFERENCES person (id),
  saved_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (item_id, number),
  UNIQUE (item_id, id)
);
ALTER TABLE coverage_item ADD FOREIGN KEY (id, revision_id) REFERENCES coverage_revision (item_id, id)
  DEFERRABLE INITIALLY DEFERRED;

-- Domain history, never changed. Grouping and ungrouping name the story that an item left and the one it joined.
CREATE TABLE coverage_fact (
  id uuid PRIMARY KEY,
  item_id uuid NOT NULL REFERENCES coverage_item (id),
  kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
  revision_id uuid NOT NULL,
  from_story_id uuid REFERENCES coverage_item (id),
  to_story_id uuid REFERENCES coverage_item (id),
  words text,
  happened_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK ((kind IN ('grouped', 'ungrouped')) = (to_story_id IS NOT NULL)),
  CHECK ((from_story_id IS NULL) = (to_story_id IS NULL)),
  FOREIGN KEY (item_id, revision_id) REFERENCES coverage_revision (item_id, id)
);
CREATE INDEX coverage_fact_item ON coverage_fact (item_id, id);
CREATE INDEX coverage_fact_act ON coverage_fact (act_id);

-- "Not the same story": a suggestion of exactly these stories is not made again.
CREATE TABLE coverage_dismissal (
  id uuid PRIMARY KEY,
  story_ids uuid[] NOT NULL CHECK (cardinality(story_ids) > 1),
  dismissed_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  UNIQUE (story_ids)
);

-- Lists that come as a spreadsheet: what was read, which column was taken for what, what is wrong cell by cell. The file
-- itself is never kept; its cells stay until they are taken over or another sheet comes.
CREATE TABLE coverage_import (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES unit (id),
  name text NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  state text NOT NULL CHECK (state IN ('mapping', 'imported', 'undone', 'dropped')),
  -- the table of the sheet: heads, and rows of texts
  sheet jsonb,
  -- column of the sheet by field
  mapping jsonb,
  added int NOT NULL DEFAULT 0 CHECK (added >= 0),
  made_on date NOT NULL,
  made_by uuid NOT NULL REFERENCES person (id),
  imported_on date,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  import_act_id uuid REFERENCES audit_entry (id),
  undo_act_id uuid REFERENCES audit_entry (id),
  CHECK ((state = 'mapping') = (sheet IS NOT NULL)),
  CHECK ((state IN ('imported', 'undone')) = (import_act_id IS NOT NULL)),
  CHECK ((import_act_id IS NULL) = (imported_on IS NULL)),
  CHECK ((state = 'undone') = (undo_act_id IS NOT NULL))
);
CREATE INDEX coverage_import_unit ON coverage_import (unit_id, id);
-- The same file is taken over once, unless that was undone.
CREATE UNIQUE INDEX coverage_import_once ON coverage_import (unit_id, sha256) WHERE state = 'imported';
ALTER TABLE coverage_item ADD FOREIGN KEY (import_id) REFERENCES coverage_import (id);
CREATE INDEX coverage_item_import ON coverage_item (import_id) WHERE import_id IS NOT NULL;

-- A random sample of confirmed work: the seed and the frame that it was drawn from stay, so that anybody draws it again.
CREATE TABLE confirmation_sample (
  id uuid PRIMARY KEY,
  -- who checks it
  unit_id uuid NOT NULL REFERENCES unit (id),
  seed int NOT NULL,
  size int NOT NULL CHECK (size > 0),
  -- number of activities in the frame
  frame_size int NOT NULL CHECK (frame_size >= size),
  -- which waiting work was the frame: days, kind, unit, as they were asked for
  asked jsonb NOT NULL,
  drawn_on date NOT NULL,
  drawn_by uuid NOT NULL REFERENCES person (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE INDEX confirmation_sample_unit ON confirmation_sample (unit_id, id);

CREATE TABLE confirmation_frame (
  sample_id uuid NOT NULL REFERENCES confirmation_sample (id),
  activity_id uuid NOT NULL REFERENCES activity (id),
  revision_id uuid NOT NULL,
  unit_id uuid NOT NULL REFERENCES unit (id),
  drawn boolean NOT NULL,
  PRIMARY KEY (sample_id, activity_id),
  FOREIGN KEY (activity_id, revision_id) REFERENCES activity_revision (activity_id, id)
);
CREATE INDEX confirmation_frame_drawn ON confirmation_frame (sample_id) WHERE drawn;

-- What looking at a drawn record showed; the newest of a record counts.
CREATE TABLE confirmation_verdict (
  id uuid PRIMARY KEY,
  sample_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  is_right boolean NOT NULL,
  words text,
  judged_on date NOT NULL,
  judged_by uuid NOT NULL REFERENCES person (id),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (is_right OR words <> ''),
  FOREIGN KEY (sample_id, activity_id) REFERENCES confirmation_frame (sample_id, activity_id)
);
CREATE INDEX confirmation_verdict_sample ON confirmation_verdict (sample_id, activity_id, id);

GRANT SELECT, INSERT, UPDATE ON coverage_item, coverage_import TO ngoclinh_app;
GRANT SELECT, INSERT ON coverage_revision, coverage_fact, coverage_dismissal, confirmation_sample, confirmation_frame,
  confirmation_verdict TO ngoclinh_app;
