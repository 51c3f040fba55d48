-- Rules of money, work and reports: norms, indicators, report regimes, legal clocks of events, thresholds of checks.

ALTER TABLE rule_row DROP CONSTRAINT rule_row_rule_set_check;
ALTER TABLE rule_row ADD CONSTRAINT rule_row_rule_set_check CHECK (rule_set IN ('holiday', 'swapped-day', 'working-week',
  'deadline-settings', 'deadline-general', 'deadline-catalogue', 'document-type', 'code-item', 'name-in-language',
  'cycle-preset', 'cycle-step', 'cycle-due-day', 'urging-rung', 'spending-norm', 'indicator', 'report-regime',
  'event-clock', 'integrity-check'));

-- Notices about records of the capabilities that follow; the kinds are named after them.
ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notice
  ADD CONSTRAINT notice_kind_check CHECK (CASE WHEN record_id IS NOT NULL
    THEN kind ~ '^(plan|budget|activity|coverage|report)-' ELSE kind IN (
    'tasks-opened', 'task-opened', 'task-received', 'due-soon', 'overdue', 'confirm-asked', 'evidence-returned',
    'extension-asked', 'extension-decided', 'transfer-proposed', 'transfer-decided', 'work-changed', 'work-ended') END);
