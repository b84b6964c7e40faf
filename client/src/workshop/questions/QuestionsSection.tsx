import type { QuestionCard } from '@wijktafel/shared/api/question'
import { can, type MemberRole } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { QuestionForm } from './QuestionForm.tsx'
import styles from './QuestionsSection.module.css'
import { useWhenWords } from './questionWhen.ts'

interface QuestionsSectionProps {
  projectId: string
  role: MemberRole
}

const ASK_AGAIN_MS = 20_000

/** The questions between meetings, newest first, each with its own page; and a new one. */
export function QuestionsSection({ projectId, role }: QuestionsSectionProps) {
  const t = useT()
  const list = useEndpoint(
    'GET /api/projects/:projectId/questions',
    { params: { projectId } },
    { everyMs: ASK_AGAIN_MS },
  )
  const questions = list.data?.questions ?? []
  const canAsk = can(role, 'session.prepare')
  if (questions.length === 0 && !canAsk) return null
  return (
    <Card
      title={t('ask.list')}
      aside={canAsk && questions.length > 0 && <NewQuestion projectId={projectId} />}
    >
      {questions.length === 0 ? (
        <EmptyState small picture="1F4AC" title={t('ask.none')} text={t('ask.noneText')}>
          <NewQuestion projectId={projectId} />
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {questions.map((question) => (
            <QuestionLine key={question.id} question={question} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function NewQuestion({ projectId }: { projectId: string }) {
  const t = useT()
  const [, navigate] = useLocation()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button pictureEnd="2795" onPress={() => setIsOpen(true)}>
        {t('ask.new')}
      </Button>
      <Sheet
        title={t('ask.new')}
        picture="1F4AC"
        place="wide"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
      >
        <QuestionForm projectId={projectId} onMade={(id) => navigate(`/vraag/${id}`)} />
      </Sheet>
    </>
  )
}

function QuestionLine({ question }: { question: QuestionCard }) {
  const t = useT()
  const when = useWhenWords()
  const { id, picture, state, audience, people, noteTitle } = question
  return (
    <li className={styles.line}>
      <Picture id={picture} size="2.5rem" />
      <div>
        <Link className={styles.question} href={`/vraag/${id}`}>
          {question.question}
        </Link>
        <p className={styles.facts}>
          {[
            ...(noteTitle === null ? [] : [t('reading.of', { title: noteTitle })]),
            t(`ask.audience.${audience}`),
            ...(state === 'planned' ? [] : [t('ask.answered', { n: people })]),
            when(question),
          ].join(' · ')}
        </p>
      </div>
      <QuestionState question={question} />
    </li>
  )
}

/** Still to come, open, over and waiting for a word of what came of it, or told. */
export function QuestionState({ question }: { question: Pick<QuestionCard, 'state' | 'outcome'> }) {
  const t = useT()
  if (question.state === 'planned') return <Chip picture="1F4C5">{t('ask.planned')}</Chip>
  if (question.state === 'open') {
    return (
      <Chip tone="now" picture="1F4AC">
        {t('ask.open')}
      </Chip>
    )
  }
  return question.outcome ? (
    <Chip tone="ok" picture="2705">
      {t('ask.told')}
    </Chip>
  ) : (
    <Chip picture="23F3">{t('ask.toTell')}</Chip>
  )
}
