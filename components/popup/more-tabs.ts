/** The tabs that one has to press for: their code is loaded by the first press. */

export { AccountsTab } from './AccountsTab';
export { DueTab } from './DueTab';
