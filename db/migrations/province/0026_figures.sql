-- Figures of reports: what was counted, from which revisions of which records, by which version of which rule; figures
-- that people declare, with their source; and what indicators should reach.

CREATE SEQUENCE figure_number;

-- Indicators that count work of certain kinds; figures of a whole province ask for kind and days.
CREATE INDEX activity_kind_day ON activity (kind, starts_on) WHERE state IN ('recorded', 'unit-confirmed', 'checked');
CREATE INDEX activity_last_day ON activity (ends_on, kind) WHERE state IN ('recorded', 'unit-confirmed', 'checked');

-- The records of a frozen edition of a report, each at the revision and on the level it had. Editions are of 0027.
CREATE TABLE report_record (
  edition_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('activity', 'coverage', 'spending')),
  record_id uuid NOT NULL,
  revision_id uuid NOT NULL,
  unit_id uuid NOT NULL REFERENCES unit (id),
  level text NOT NULL CHECK (level IN ('stated', 'recorded', 'unit-confirmed', 'checked')),
  -- of a published item: the story it was counted with
  story_id uuid,
  -- codes of the indicators whose figures it stands in
  indicators text[] NOT NULL,
  PRIMARY KEY (edition_id, kind, record_id),
  CHECK ((kind = 'coverage') = (story_id IS NOT NULL))
);
CREATE INDEX report_record_record ON report_record (record_id);

-- One figure of a frozen edition, with the text of its rule as it was.
CREATE TABLE report_figure (
  edition_id uuid NOT NULL,
  indicator text NOT NULL,
  -- the order in the report, from 1
  position int NOT NULL CHECK (position > 0),
  -- what people quote: province, kind, number, check character
  identity text NOT NULL UNIQUE,
  rule_id uuid NOT NULL REFERENCES rule_row (id),
  rule_version int NOT NULL,
  name text NOT NULL,
  unit_word text NOT NULL,
  rule text NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  -- of a declared figure the amount stands in `stated` alone
  declared boolean NOT NULL,
  reported bigint NOT NULL,
  confirmed bigint NOT NULL,
  checked bigint NOT NULL,
  stated bigint NOT NULL,
  records int NOT NULL CHECK (records >= 0),
  PRIMARY KEY (edition_id, indicator),
  UNIQUE (edition_id, position),
  CHECK (from_on <= to_on),
  CHECK (NOT declared OR (reported = 0 AND confirmed = 0 AND checked = 0 AND records = 0))
);

CREATE TABLE report_figure_cell (
  edition_id uuid NOT NULL,
  indicator text NOT NULL,
  -- values in the order of the rule's breakdown, '' where the records say none
  key text[] NOT NULL CHECK (cardinality(key) > 0),
  reported bigint NOT NULL,
  confirmed bigint NOT NULL,
  checked bigint NOT NULL,
  stated bigint NOT NULL,
  PRIMARY KEY (edition_id, indicator, key),
  FOREIGN KEY (edition_id, indicator) REFERENCES report_figure (edition_id, indicator)
);

-- A figure that no record counts: somebody says it and says where it stands. The newest of a unit, an indicator and a
-- period counts; without an amount it was taken back.
CREATE TABLE declared_figure (
  id uuid PRIMARY KEY,
  indicator text NOT NULL,
  unit_id uuid NOT NULL REFERENCES unit (id),
  from_on date NOT NULL,
  to_on date NOT NULL,
  amount bigint CHECK (amount >= 0),
  -- where it stands, in words, and the document where it is registered here
  source text NOT NULL CHECK (source <> ''),
  document_id uuid REFERENCES document (id),
  declared_by uuid NOT NULL REFERENCES person (id),
  declared_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (from_on <= to_on)
);
CREATE INDEX declared_figure_newest ON declared_figure (indicator, from_on, to_on, unit_id, id DESC);

-- Declared figures of a frozen edition.
CREATE TABLE report_declared (
  edition_id uuid NOT NULL,
  indicator text NOT NULL,
  declared_id uuid NOT NULL REFERENCES declared_figure (id),
  PRIMARY KEY (edition_id, declared_id),
  FOREIGN KEY (edition_id, indicator) REFERENCES report_figure (edition_id, indicator)
);

-- What an indicator should reach in a period: of a unit, or of the province where no unit is named. The newest counts.
CREATE TABLE indicator_target (
  id uuid PRIMARY KEY,
  indicator text NOT NULL,
  unit_id uuid REFERENCES unit (id),
  from_on date NOT NULL,
  to_on date NOT NULL,
  amount bigint CHECK (amount >= 0),
  basis text NOT NULL CHECK (basis <> ''),
  document_id uuid REFERENCES document (id),
  set_by uuid NOT NULL REFERENCES person (id),
  set_on date NOT NULL,
  act_id uuid NOT NULL REFERENCES audit_entry (id),
  CHECK (from_on <= to_on)
);
CREATE INDEX indicator_target_newest ON indicator_target (from_on, to_on, indicator, unit_id, id DESC);

GRANT SELECT, INSERT ON report_record, report_figure, report_figure_cell, declared_figure, report_declared,
  indicator_target TO ngoclinh_app;
GRANT USAGE ON SEQUENCE figure_number TO ngoclinh_app;
