import { formatDay } from '../../../kernel/day.ts';
import type { View } from '../../../platform/change.ts';
import type { Route } from '../../../platform/http/route.ts';
import { actRoutes, withUnitAnd } from '../act-form.routes.tsx';
import { dayAfter, dayField, optionalId, optionalWords, parseFields, words } from '../form-fields.rules.ts';
import { unitPaths } from '../organisations.paths.ts';
import { managePosts } from '../organisations.policy.ts';
import { listPersonIds, listPersonNames } from '../person.store.ts';
import { backToUnit } from '../units/unit-subject.routes.tsx';
import { appointPerson } from './appoint-person.ts';
import { postSubject } from './post-acts.routes.tsx';
import { personWords, titleIn } from './posts.pages.tsx';
import { releasePerson } from './release-person.ts';

const appointRoutes = actRoutes({
  form: '/units/:id/posts/:post/holder',
  ability: managePosts,
  audit: 'post.appoint',
  notice: 'unit.saved',
  title: 'holding.title',
  async load(view, x) {
    const subject = await postSubject(view, x);
    return subject && { ...subject, people: await peopleByName(view) };
  },
  draw: (x, { unit, post, people }) => ({
    action: unitPaths.holding(unit.id, post.id),
    back: backToUnit(x, unit),
    version: unit.version,
    submit: x.t('organisation.save'),
    lead: titleIn(x.t, post),
    fields: [
      {
        name: 'person',
        as: 'select',
        label: x.t('holding.person'),
        blank: x.t('holding.person.new'),
        choices: people.map(([id, name]) => ({ value: id, label: name })),
      },
      { name: 'name', label: x.t('holding.name'), hint: x.t('holding.sealed') },
      { name: 'email', label: x.t('holding.email') },
      { name: 'phone', label: x.t('holding.phone') },
      { name: 'from', as: 'day', label: x.t('organisation.field.from'), required: true, value: formatDay(x.today) },
      { name: 'basis', label: x.t('organisation.field.basis'), required: true },
    ],
  }),
  read: (form, x) => {
    const fields = {
      personId: optionalId,
      name: optionalWords,
      email: optionalWords,
      phone: optionalWords,
      from: dayField,
      basis: words,
    };
    const typed = { text: (name: string) => form.text(name === 'personId' ? 'person' : name) };
    return withUnitAnd(parseFields(fields, typed), x, 'postId', 'post');
  },
  carryOut: appointPerson,
});

async function peopleByName(view: View): Promise<[string, string][]> {
  const names = await listPersonNames(view, await listPersonIds(view.tx));
  const order = new Intl.Collator('vi');
  return [...names].sort(([, a], [, b]) => order.compare(a, b));
}

const releaseRoutes = actRoutes({
  form: '/units/:id/posts/:post/holder/end',
  ability: managePosts,
  audit: 'post.release',
  notice: 'unit.saved',
  title: 'holding.end.title',
  async load(view, x) {
    const subject = await postSubject(view, x);
    const holder = subject?.post.personId;
    return subject && holder ? { ...subject, people: await listPersonNames(view, [holder]) } : null;
  },
  draw: (x, { unit, post, people }) => ({
    action: unitPaths.holdingEnd(unit.id, post.id),
    back: backToUnit(x, unit),
    version: unit.version,
    submit: x.t('post.release'),
    lead: `${titleIn(x.t, post)}: ${personWords(x.t, post, people)}`,
    fields: [
      { name: 'to', as: 'day', label: x.t('organisation.field.last'), required: true, value: formatDay(x.today) },
      { name: 'basis', label: x.t('organisation.field.basis'), required: true },
    ],
  }),
  read: (form, x) => withUnitAnd(parseFields({ to: dayAfter, basis: words }, form), x, 'postId', 'post'),
  carryOut: releasePerson,
});

export const holdingActRoutes: readonly Route[] = [...appointRoutes, ...releaseRoutes];
