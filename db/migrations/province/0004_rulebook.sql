-- Rows of law, calendars and code lists: each valid from a day to a day, on a basis, from a preset or from a person.

-- The lists that code items belong to; the product asks for them by code.
CREATE TABLE code_list (
  code text PRIMARY KEY CHECK (code <> ''),
  name text NOT NULL CHECK (name <> ''),
  name_en text NOT NULL,
  origin text NOT NULL,
  origin_version int NOT NULL
);

-- `list` says within what a key counts: the code list of an item, the language of a name, nothing elsewhere.
-- `origin_value` is the whole row as the preset gave it: what an edit and a newer preset are compared with.
-- `position` is the order in which people expect to read a list.
-- A withdrawn row was entered by mistake: it counts on no day and stays readable.
CREATE TABLE rule_row (
  id uuid PRIMARY KEY,
  rule_set text NOT NULL CHECK (rule_set IN ('holiday', 'swapped-day', 'working-week', 'deadline-settings',
    'deadline-general', 'deadline-catalogue', 'document-type', 'code-item', 'name-in-language')),
  list text NOT NULL DEFAULT '',
  key text NOT NULL CHECK (key <> ''),
  value jsonb NOT NULL CHECK (jsonb_typeof(value) = 'object'),
  valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  basis text CHECK (basis <> ''),
  mark text NOT NULL CHECK (mark IN ('V', 'S', 'U')),
  origin text NOT NULL,
  origin_version int,
  origin_key text,
  origin_value jsonb,
  edited boolean NOT NULL DEFAULT false,
  withdrawn boolean NOT NULL DEFAULT false,
  position int NOT NULL DEFAULT 0,
  version int NOT NULL DEFAULT 1,
  CHECK ((origin = 'local') = (origin_version IS NULL)),
  CHECK ((origin = 'local') = (origin_key IS NULL)),
  CHECK ((origin = 'local') = (origin_value IS NULL)),
  CHECK ((rule_set IN ('code-item', 'name-in-language')) = (list <> '')),
  UNIQUE (origin, rule_set, list, origin_key),
  EXCLUDE USING gist (rule_set WITH =, list WITH =, key WITH =, valid WITH &&) WHERE (NOT withdrawn)
);
CREATE INDEX rule_row_set ON rule_row (rule_set, list, lower(valid));

-- Every state a row ever had, and the act that made it; `note` is the document or the reason by which it ended.
CREATE TABLE rule_history (
  rule_id uuid NOT NULL REFERENCES rule_row (id),
  version int NOT NULL,
  action text NOT NULL CHECK (action IN ('install', 'add', 'revise', 'end', 'withdraw', 'adopt')),
  before jsonb,
  after jsonb NOT NULL,
  note text,
  recorded_at timestamptz NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  PRIMARY KEY (rule_id, version),
  CHECK ((before IS NULL) = (version = 1))
);

GRANT SELECT, INSERT ON code_list, rule_history TO ngoclinh_app;
GRANT SELECT, INSERT, UPDATE ON rule_row TO ngoclinh_app;
