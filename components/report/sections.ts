/**
 * The sections of the report: top, side, main, end, each place in reading order. To add one: a file beside this one and a
 * line here.
 */

import type { FunctionComponent } from 'preact';
import type { WeeklyReport } from '../../utils/domain';
import type { Now } from '../ui/Time';
import { Action } from './action';
import { Beside } from './beside';
import { Contradictions } from './contradictions';
import { Corrections } from './corrections';
import { Deadlines } from './deadlines';
import { Gaps } from './gaps';
import { GroupsPart } from './groups';
import { Links } from './links';
import { Lives } from './lives';
import { Messages } from './messages';
import { Milestones } from './milestone';
import { Pages } from './pages';
import { Quizzes } from './quizzes';
import type { ReportActions } from './Report';
import { Repeats } from './repeats';
import { Returns } from './returns';
import { Sources } from './sources';
import { StandingPart } from './standing';
import { Today } from './today';
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
  { id: 'corrections', place: 'top', Part: Corrections },
  { id: 'action', place: 'top', Part: Action },
  { id: 'groups', place: 'main', Part: GroupsPart },
  { id: 'repeats', place: 'main', Part: Repeats },
  { id: 'contradictions', place: 'main', Part: Contradictions },
  { id: 'trend', place: 'main', Part: Trend },
  { id: 'quizzes', place: 'main', Part: Quizzes },
  { id: 'returns', place: 'main', Part: Returns },
  { id: 'lives', place: 'main', Part: Lives },
  { id: 'messages', place: 'main', Part: Messages },
  { id: 'links', place: 'main', Part: Links },
  { id: 'standing', place: 'side', Part: StandingPart },
  { id: 'deadlines', place: 'side', Part: Deadlines },
  { id: 'today', place: 'side', Part: Today },
  { id: 'milestone', place: 'side', Part: Milestones },
  { id: 'beside', place: 'end', Part: Beside },
  { id: 'gaps', place: 'end', Part: Gaps },
  { id: 'sources', place: 'end', Part: Sources },
  { id: 'pages', place: 'end', Part: Pages },
];
