import { INTEGRITY_CHECKS, NORM_UNITS, REPORT_PERIODS, type workShapes } from '../work-rule-set.rules.ts';
import { may, must, type RuleField } from './rule-field.rules.ts';

const names = [must('name', 'line'), must('name_en', 'line')];
const note = may('note', 'text');
const BOUNDS = ['before', 'by'];

/** Entries of the rules of money, work and reports. */
export const WORK_FIELDS: Readonly<Record<keyof typeof workShapes, readonly RuleField[]>> = {
  'spending-norm': [
    ...names,
    must('item', 'code'),
    may('rank', 'code'),
    must('unit', 'choice', NORM_UNITS),
    must('amount', 'amount'),
    may('surcharge_percent', 'number'),
    may('own_staff_percent', 'number'),
    must('text', 'text'),
    note,
  ],
  indicator: [
    ...names,
    must('unit', 'line'),
    must('unit_en', 'line'),
    must('rule', 'line'),
    must('direction', 'choice', ['up', 'down', 'none']),
    may('standard', 'tick'),
    note,
  ],
  'report-regime': [
    ...names,
    must('form', 'code'),
    must('form_version', 'number'),
    must('period', 'choice', REPORT_PERIODS),
    must('cut_from', 'month-day'),
    must('cut_to', 'month-day'),
    must('sender', 'code'),
    must('receiver', 'code'),
    must('month_day', 'month-day'),
    must('bound', 'choice', BOUNDS),
    may('opens_days', 'number'),
    must('content', 'text'),
    note,
  ],
  'event-clock': [
    ...names,
    must('kind', 'code'),
    may('scope', 'code'),
    may('counts_from', 'choice', 'omit', ['start', 'end']),
    may('offset_days', 'number', 'omit'),
    may('unit', 'choice', 'omit', ['calendar', 'working']),
    may('month_day', 'month-day', 'omit'),
    may('bound', 'choice', 'omit', BOUNDS),
    may('sender', 'code', 'omit'),
    must('receiver', 'line'),
    note,
  ],
  'integrity-check': [...names, must('check', 'choice', INTEGRITY_CHECKS), must('threshold', 'number'), note],
};
