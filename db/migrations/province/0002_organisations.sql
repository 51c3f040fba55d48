-- Units in a tree that remembers: names, places and functions hold from a day to a day, each by a basis document.

CREATE TABLE unit (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  kind text NOT NULL,
  in_line_of_direction boolean NOT NULL,
  official_code text,
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  basis text,
  mark text NOT NULL DEFAULT 'U' CHECK (mark IN ('V', 'S', 'U')),
  origin text,
  origin_version int,
  version int NOT NULL DEFAULT 1
);

CREATE TABLE unit_name (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES unit (id),
  name text NOT NULL CHECK (name <> ''),
  short_name text NOT NULL,
  name_en text NOT NULL,
  folded text NOT NULL,
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  basis text,
  EXCLUDE USING gist (unit_id WITH =, valid WITH &&)
);

CREATE TABLE unit_placement (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES unit (id),
  parent_id uuid REFERENCES unit (id),
  path text COLLATE "C" NOT NULL,
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  basis text,
  CHECK (parent_id <> unit_id),
  EXCLUDE USING gist (unit_id WITH =, valid WITH &&)
);
CREATE INDEX unit_placement_path ON unit_placement (path);
CREATE INDEX unit_placement_parent ON unit_placement (parent_id);

CREATE TABLE unit_alias (
  unit_id uuid NOT NULL REFERENCES unit (id),
  alias text NOT NULL,
  PRIMARY KEY (unit_id, alias)
);

-- Generic actors of directives ("các sở, ban, ngành"): phrases and the units they mean at a day.
CREATE TABLE unit_group (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  name_en text NOT NULL,
  phrases text[] NOT NULL,
  needs_choice boolean NOT NULL DEFAULT false,
  document_addressees boolean NOT NULL DEFAULT false
);
CREATE TABLE unit_group_member (
  group_id uuid NOT NULL REFERENCES unit_group (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  PRIMARY KEY (group_id, unit_id, valid)
);

CREATE TABLE unit_function (
  id uuid PRIMARY KEY,
  function text NOT NULL,
  unit_id uuid NOT NULL REFERENCES unit (id),
  exclusive boolean NOT NULL,
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  basis text,
  end_basis text,
  mark text NOT NULL DEFAULT 'U' CHECK (mark IN ('V', 'S', 'U')),
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  EXCLUDE USING gist (function WITH =, unit_id WITH =, valid WITH &&),
  EXCLUDE USING gist (function WITH =, valid WITH &&) WHERE (exclusive)
);

-- A person's name, e-mail and telephone are sealed with the person's own key.
CREATE TABLE person (
  id uuid PRIMARY KEY,
  key_id uuid NOT NULL UNIQUE REFERENCES record_key (id),
  sealed bytea,
  erased_on date,
  demonstration boolean NOT NULL DEFAULT false,
  version int NOT NULL DEFAULT 1,
  CHECK ((sealed IS NULL) = (erased_on IS NOT NULL))
);

CREATE TABLE post (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES unit (id),
  kind text NOT NULL CHECK (kind IN ('head', 'deputy', 'officer', 'clerk', 'administrator')),
  title text NOT NULL CHECK (title <> ''),
  title_en text,
  staffing text NOT NULL CHECK (staffing IN ('dedicated', 'part-time', 'vacant', 'outside-register')),
  field text,
  decision_number text,
  decision_on date,
  last_training_on date,
  focal_point boolean NOT NULL DEFAULT false,
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  version int NOT NULL DEFAULT 1
);
CREATE INDEX post_unit ON post (unit_id);

CREATE TABLE post_holding (
  id uuid PRIMARY KEY,
  post_id uuid NOT NULL REFERENCES post (id),
  person_id uuid NOT NULL REFERENCES person (id),
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  basis text,
  end_basis text,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  EXCLUDE USING gist (post_id WITH =, valid WITH &&)
);
CREATE INDEX post_holding_person ON post_holding (person_id);

-- Who signs what, with which words above the name. Only TUQ. needs writing and a term (NĐ 30/2020, Art. 13).
CREATE TABLE signing_authority (
  id uuid PRIMARY KEY,
  post_id uuid NOT NULL REFERENCES post (id),
  prefix text NOT NULL CHECK (prefix IN ('TM', 'KT', 'TL', 'TUQ', 'Q', 'none')),
  title_lines text[] NOT NULL CHECK (cardinality(title_lines) BETWEEN 1 AND 4),
  field text,
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  basis text,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (prefix <> 'TUQ' OR (basis IS NOT NULL AND NOT upper_inf(valid)))
);

CREATE TABLE delegation (
  id uuid PRIMARY KEY,
  from_post_id uuid NOT NULL REFERENCES post (id),
  to_post_id uuid NOT NULL REFERENCES post (id),
  scope text NOT NULL CHECK (scope <> ''),
  valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT upper_inf(valid)),
  basis text NOT NULL CHECK (basis <> ''),
  ended_on date,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (from_post_id <> to_post_id)
);

CREATE TABLE reorganisation (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('merge', 'split', 'rename', 'dissolve')),
  effective_on date NOT NULL,
  basis text NOT NULL CHECK (basis <> ''),
  note text,
  act_id uuid NOT NULL REFERENCES audit_entry (id)
);
CREATE TABLE unit_succession (
  id uuid PRIMARY KEY,
  reorganisation_id uuid REFERENCES reorganisation (id),
  predecessor_id uuid NOT NULL REFERENCES unit (id),
  successor_id uuid NOT NULL REFERENCES unit (id),
  effective_on date NOT NULL,
  basis text,
  mark text NOT NULL DEFAULT 'U' CHECK (mark IN ('V', 'S', 'U')),
  note text,
  UNIQUE (predecessor_id, successor_id),
  CHECK (predecessor_id <> successor_id)
);
CREATE INDEX unit_succession_successor ON unit_succession (successor_id);

-- What an act did to each unit: a renamed or dissolved unit has no successor, and its page still tells the act.
CREATE TABLE reorganisation_unit (
  reorganisation_id uuid NOT NULL REFERENCES reorganisation (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  effect text NOT NULL CHECK (effect IN ('ends', 'continues', 'begins', 'renamed')),
  PRIMARY KEY (reorganisation_id, unit_id)
);
CREATE INDEX reorganisation_unit_unit ON reorganisation_unit (unit_id);

GRANT SELECT, INSERT, UPDATE ON unit, unit_name, unit_placement, unit_group, person, post, post_holding, delegation,
  signing_authority, unit_function TO ngoclinh_app;
GRANT SELECT, INSERT, DELETE ON unit_alias, unit_group_member TO ngoclinh_app;
GRANT SELECT, INSERT ON reorganisation, reorganisation_unit, unit_succession TO ngoclinh_app;
