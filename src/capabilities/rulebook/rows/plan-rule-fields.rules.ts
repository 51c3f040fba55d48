import { CYCLE_STEPS, type planShapes } from '../plan-rule-set.rules.ts';
import { may, must, type RuleField } from './rule-field.rules.ts';

const names = [must('name', 'line'), must('name_en', 'line')];
const note = may('note', 'text');
const BOUNDS = ['before', 'by'];

/** Entries of the rules of the year's planning. */
export const PLAN_FIELDS: Readonly<Record<keyof typeof planShapes, readonly RuleField[]>> = {
  'cycle-preset': [
    ...names,
    must('years_before', 'number'),
    must('window_from', 'month-day'),
    must('window_to', 'month-day'),
    note,
  ],
  'cycle-step': [
    ...names,
    must('preset', 'code'),
    must('step', 'choice', CYCLE_STEPS),
    must('responsible', 'code'),
    may('month_day', 'month-day', 'omit'),
    may('bound', 'choice', 'omit', BOUNDS),
    may('after', 'choice', 'omit', CYCLE_STEPS),
    may('offset_days', 'number', 'omit'),
    may('unit', 'choice', 'omit', ['calendar', 'working']),
    note,
  ],
  'cycle-due-day': [
    must('preset', 'code'),
    must('group', 'code'),
    must('month_day', 'month-day'),
    must('bound', 'choice', BOUNDS),
    must('grace_days', 'number'),
    note,
  ],
  'urging-rung': [
    ...names,
    must('days_after', 'number'),
    must('issuer', 'choice', ['system', 'standing-body', 'approver']),
    must('form', 'choice', ['reminder', 'letter', 'criticism']),
    must('wording', 'choice', ['request', 'urge']),
    may('signature', 'line'),
    note,
  ],
};
