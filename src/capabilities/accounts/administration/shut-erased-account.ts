import type { Subscriber } from '../../../platform/change.ts';
import { deleteSessionsOf } from '../../../platform/session/session.store.ts';
import type { PersonErased } from '../../organisations/index.ts';
import { findAccountOfPerson, saveState } from '../account.store.ts';
import { deleteLinksOf } from '../account-link.store.ts';

/** Whose name and address are gone has no way in either; runs in the transaction that erases them. */
export const shutErasedAccount: Subscriber = async (change, { payload }) => {
  const account = await findAccountOfPerson(change.tx, (payload as PersonErased).personId);
  if (!account || account.state === 'left') return;
  await change.record({ action: 'account.shut-erased', subjectType: 'account', subjectId: account.id });
  await saveState(change.tx, account.id, 'left');
  await deleteSessionsOf(change.tx, account.id);
  await deleteLinksOf(change.tx, account.id);
};
