import { Waiting } from '../frame/Waiting.tsx'
import { KeptCard } from '../meeting/KeptCard.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { QuestionProblem } from './QuestionProblem.tsx'
import { QuestionResult } from './QuestionResult.tsx'
import { useQuestionPage } from './useQuestionPage.ts'

/** The end of a question for who answered it: what came of it comes in by itself when it is told. */
export function QuestionEnd({ token }: { token: string }) {
  const { stage } = useMeeting()
  const { page, problem, again } = useQuestionPage(token, stage?.question?.outcomeAt ?? null)
  if (page) return <QuestionResult page={page} token={token} kept={<KeptCard canPlace={false} />} />
  return problem ? <QuestionProblem problem={problem} onRetry={again} /> : <Waiting />
}
