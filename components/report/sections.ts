/** The sections of the report in reading order. To add one: a file beside this one and a line here. */

import type { FunctionComponent } from 'preact';
import type { WeeklyReport } from '../../utils/domain';
import type { Now } from '../ui/Time';
import { Action } from './action';
import { Deadlines } from './deadlines';
import { Gaps } from './gaps';
import { GroupsPart } from './groups';
import { Links } from './links';
import { Messages } from './messages';
import { Milestones } from './milestone';
import type { ReportActions } from './Report';
import { StandingPart } from './standing';
import { Trend } from './trend';
import { Verdict } from './verdict';

export interface PartProps {
  report: WeeklyReport;
  now: Now;
  actions: ReportActions;
}

export interface Section {
  id: string;
  place: 'top' | 'main' | 'side' | 'end';
  Part: FunctionComponent<PartProps>;
}

export const sections: readonly Section[] = [
  { id: 'verdict', place: 'top', Part: Verdict },
  { id: 'action', place: 'top', Part: Action },
  { id: 'groups', place: 'main', Part: GroupsPart },
  { id: 'trend', place: 'main', Part: Trend },
  { id: 'messages', place: 'main', Part: Messages },
  { id: 'links', place: 'main', Part: Links },
  { id: 'standing', place: 'side', Part: StandingPart },
  { id: 'deadlines', place: 'side', Part: Deadlines },
  { id: 'milestone', place: 'side', Part: Milestones },
  { id: 'gaps', place: 'end', Part: Gaps },
];
