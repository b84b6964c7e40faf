import type { QuestionDetail } from '@wijktafel/shared/api/question'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { EraseQuestion } from '../../report/EraseQuestion.tsx'
import { ReportStep } from '../../report/ReportStep.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { HiddenList } from '../meeting/HiddenList.tsx'
import { HideReason } from '../meeting/HideReason.tsx'
import { useKeepCard } from '../meeting/useKeepCard.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { ReadingMark } from '../readings/ReadingMark.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import styles from './QuestionAnswers.module.css'

const ASK_AGAIN_MS = 5_000

/** What people answered. The regisseur can look it through: keep an answer from view, or erase it on request. */
export function QuestionAnswers({ question }: { question: QuestionDetail }) {
  const t = useT()
  const [isReviewing, setIsReviewing] = useState(false)
  const [toKeep, setToKeep] = useState<string | null>(null)
  const [toErase, setToErase] = useState<string | null>(null)
  const { keep } = useKeepCard()
  const { cards, revealed, answers, kept, canReview } = question
  const mayReview = canReview && answers + kept > 0
  const isOn = mayReview && isReviewing
  // In a silent question all answers are hidden until the end.
  const hasHidden = kept > 0 || (answers > 0 && !revealed)
  return (
    <Card>
      <div className={styles.answers}>
        {cards.length > 0 ? (
          <Shown question={question} onKeep={isOn ? setToKeep : null} onErase={isOn ? setToErase : null} />
        ) : (
          <NoneShown question={question} />
        )}
        {mayReview && (
          <div className={styles.review}>
            <Button picture="1F440" onPress={() => setIsReviewing(!isReviewing)}>
              {t(isOn ? 'ask.review.stop' : 'ask.review')}
            </Button>
            {kept > 0 && <p>{t('ask.kept', { n: kept })}</p>}
          </div>
        )}
        {isOn && hasHidden && <Hidden question={question} onErase={setToErase} />}
      </div>
      {toKeep !== null && (
        <HideReason
          onChoose={(because) => {
            keep(toKeep, because)
            setToKeep(null)
          }}
          onClose={() => setToKeep(null)}
        />
      )}
      {toErase !== null && <EraseQuestion cardId={toErase} onClose={() => setToErase(null)} />}
    </Card>
  )
}

interface ShownProps {
  question: QuestionDetail
  onKeep: ((cardId: string) => void) | null
  onErase: ((cardId: string) => void) | null
}

function Shown({ question, onKeep, onErase }: ShownProps) {
  const t = useT()
  const { id, picture, phase, zones, cards, reading } = question
  const step = { id: id as never, title: '', question: t('ask.said'), picture, phase, zones, cards }
  return (
    <ReportStep
      step={{ ...step, boardPictures: [], decisions: [], mood: null }}
      onRemovePicture={undefined}
      onErase={onErase ?? undefined}
      {...(onKeep && { onKeep })}
      {...(reading && {
        below: (card) => <ReadingMark cardId={card.id} verdict={reading.marks[card.id] ?? null} />,
      })}
      showsMood={false}
    />
  )
}

function NoneShown({ question }: { question: QuestionDetail }) {
  const { answers, revealed, kept, canReview, state } = question
  const t = useT()
  if (answers > 0 && !revealed) {
    const text = t(canReview ? 'ask.hiddenReview' : 'ask.hiddenText')
    return <EmptyState small picture="1F648" title={t('ask.hidden', { n: answers })} text={text} />
  }
  if (state === 'planned')
    return <EmptyState small picture="1F4C5" title={t('ask.noAnswers')} text={t('ask.notYetText')} />
  const text = t(kept > 0 ? 'ask.allKept' : 'ask.noAnswersText')
  return <EmptyState small picture="1F4ED" title={t('ask.noAnswers')} text={text} />
}

/** Read only when asked for: somebody may look along on this screen. What was shown since then stands above. */
function Hidden({ question, onErase }: { question: QuestionDetail; onErase: (cardId: string) => void }) {
  const query = useEndpoint(
    'GET /api/sessions/:sessionId/hidden-cards',
    { params: { sessionId: question.id } },
    { everyMs: ASK_AGAIN_MS },
  )
  const shown = new Set<string>(question.cards.map(({ id }) => id))
  return (
    <QueryState query={query}>
      {(data) => (
        <HiddenList
          cards={data.cards.filter(({ id }) => !shown.has(id))}
          titleOf={() => ''}
          onErase={onErase}
        />
      )}
    </QueryState>
  )
}
