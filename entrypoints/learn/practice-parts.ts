/** What `practice.tsx` loads when it is needed. */

export { Practice } from '../../components/practice/Practice';
export { Trainer } from '../../components/practice/Trainer';
