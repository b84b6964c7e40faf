import type { QuestionDetail } from '@wijktafel/shared/api/question'
import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useToasts } from '../../ui/toasts.ts'
import { PicturesField } from '../pictures/PicturesField.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import { useAction } from '../queries/useAction.ts'
import styles from './Outcome.module.css'

const NOTHING: { text: string; pictures: PictureId[] } = { text: '', pictures: [] }

/** What came of the answers: everyone who opens the link reads it. */
export function Outcome({ question }: { question: QuestionDetail }) {
  const t = useT()
  const { outcome, canTell } = question
  const [isWriting, setIsWriting] = useState(false)
  if (!canTell && !outcome) return null
  return (
    <Card
      title={t('ask.outcome')}
      aside={
        canTell &&
        outcome &&
        !isWriting && (
          <Button size="s" picture="270F" onPress={() => setIsWriting(true)}>
            {t('ask.outcome.change')}
          </Button>
        )
      }
    >
      {outcome && !isWriting ? (
        <Told outcome={outcome} />
      ) : (
        <OutcomeForm question={question} onDone={() => setIsWriting(false)} />
      )}
    </Card>
  )
}

function Told({ outcome }: { outcome: NonNullable<QuestionDetail['outcome']> }) {
  const name = usePictureName()
  return (
    <div className={styles.told}>
      {outcome.pictures.length > 0 && (
        <p className={styles.pictures}>
          {outcome.pictures.map((id) => (
            <Picture key={id} id={id} alt={name(id)} size="3.5rem" />
          ))}
        </p>
      )}
      <p className={styles.words}>{outcome.text}</p>
    </div>
  )
}

function OutcomeForm({ question, onDone }: { question: QuestionDetail; onDone: () => void }) {
  const t = useT()
  const show = useToasts((state) => state.show)
  const before = question.outcome ?? NOTHING
  const [draft, setDraft] = useState({ text: before.text, pictures: [...before.pictures] })
  const params = { sessionId: question.id }
  const refresh = ['GET /api/questions/:sessionId', 'GET /api/projects/:projectId/questions'] as const
  const undo = useAction('PUT /api/questions/:sessionId/outcome', { refresh })
  const save = useAction('PUT /api/questions/:sessionId/outcome', {
    refresh,
    onDone: () => {
      onDone()
      show({
        text: t('ask.outcome.saved'),
        tone: 'fact',
        action: { label: t('common.undo'), run: () => undo.mutate({ params, body: before }) },
      })
    },
  })
  const isNothing = draft.text.trim() === '' && draft.pictures.length === 0
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ params, body: draft })
      }}
    >
      <TextArea
        label={t('ask.outcome.words')}
        hint={t('ask.outcome.hint')}
        rows={4}
        maxLength={LIMITS.QUESTION_OUTCOME_LENGTH}
        value={draft.text}
        onChange={(event) => setDraft({ ...draft, text: event.target.value })}
      />
      <PicturesField
        label={t('ask.outcome.pictures')}
        pictures={draft.pictures}
        onChange={(pictures) => setDraft({ ...draft, pictures })}
      />
      <div className={styles.buttons}>
        {question.outcome && (
          <Button look="quiet" onPress={onDone}>
            {t('common.cancel')}
          </Button>
        )}
        <Button
          look={question.state === 'closed' ? 'now' : 'plain'}
          type="submit"
          isDisabled={save.isPending || (isNothing && !question.outcome)}
        >
          {t('ask.outcome.save')}
        </Button>
      </div>
    </form>
  )
}
