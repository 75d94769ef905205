/** The rules of a quiz as they hold now: the programme's, and where a service grades, what that states of it. */

import type { QuizOpen } from '../health';
import type { Programme } from '../programmes/programme';
import { OWN_QUESTIONS, type QuizTerms, type ServiceQuiz } from './quiz';

/** What nobody publishes is absent; only the number of questions is then ours. */
export function termsOf(
  programme: Programme | undefined,
  official: QuizOpen | undefined,
  service: ServiceQuiz | undefined,
): QuizTerms {
  const published = service?.questions || official?.questions;
  const attempts = service?.attempts?.allowed ?? official?.attempts;
  const points = service?.points ?? official?.points;
  const capDays = official && programme?.quiz?.capDays?.days;
  const opensAt = service?.opensAt ?? official?.opensAt;
  const closesAt = service?.closesAt ?? official?.closesAt;
  return {
    ...(programme && { programmeId: programme.id }),
    questions: published || OWN_QUESTIONS,
    ...(published && { published }),
    ...(attempts !== undefined && { attempts }),
    ...(points !== undefined && { points }),
    ...(capDays && { capDays }),
    ...(opensAt !== undefined && { opensAt }),
    ...(closesAt !== undefined && { closesAt }),
  };
}
