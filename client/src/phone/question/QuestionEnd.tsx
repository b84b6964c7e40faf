import { Waiting } from '../frame/Waiting.tsx'
import { KeptBackNews } from '../meeting/KeptBackNews.tsx'
import { KeptCard } from '../meeting/KeptCard.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { QuestionProblem } from './QuestionProblem.tsx'
import { QuestionResult } from './QuestionResult.tsx'
import { useQuestionPage } from './useQuestionPage.ts'

/** The end of a question for who answered it: what came of it comes in by itself when it is told. */
export function QuestionEnd({ token }: { token: string }) {
  const { stage } = useMeeting()
  // What came of it is told later; an answer may be kept from view, or put back, at any time.
  const stamp = `${stage?.question?.outcomeAt ?? ''} ${stage?.counts.cards ?? ''}`
  const { page, problem, again } = useQuestionPage(token, stamp)
  const kept = (
    <>
      <KeptBackNews />
      <KeptCard canPlace={false} />
    </>
  )
  if (page) return <QuestionResult page={page} token={token} kept={kept} />
  return problem ? <QuestionProblem problem={problem} onRetry={again} /> : <Waiting />
}
