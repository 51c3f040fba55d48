export {
  checkActivity,
  confirmActivity,
  returnActivity,
  takeBackActivityCheck,
  takeBackActivityConfirmation,
} from './confirm-activity.ts';
export { restoreActivity, withdrawActivity } from './withdraw-activity.ts';
