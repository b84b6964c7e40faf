import type { NoteCard } from '@wijktafel/shared/api/project'
import { newId, type PictureId, type SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { CARD_KINDS, type CardKind } from '@wijktafel/shared/method/template'
import { TEMPLATES } from '@wijktafel/shared/method/templates'
import { READING_PICTURE, READING_QUESTION } from '@wijktafel/shared/readingQuestion'
import { QUESTION_AUDIENCES, type QuestionAudience } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField, TextArea } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PicturesField } from '../pictures/PicturesField.tsx'
import { useAction } from '../queries/useAction.ts'
import { splitMoment } from '../shell/dates.ts'
import styles from './QuestionForm.module.css'
import { likelyStart } from './StartFields.tsx'
import { timesOf, timesProblem, type WhenDraft, WhenFields } from './WhenFields.tsx'

const DAY_MS = 24 * 60 * 60 * 1000
/** A place needs a map, and a map lies on a board. */
const KINDS: readonly CardKind[] = CARD_KINDS.filter((kind) => kind !== 'place')

interface Draft extends WhenDraft {
  templateId: string
  question: string
  pictures: PictureId[]
  accepts: readonly CardKind[]
  audience: QuestionAudience
  silent: boolean
}

const newDraft = (isReading: boolean): Draft => ({
  templateId: '',
  question: isReading ? READING_QUESTION : '',
  pictures: [isReading ? READING_PICTURE : ('1F4AC' as PictureId)],
  accepts: ['pictures', 'photo', 'voice', 'words'],
  opens: 'now',
  start: likelyStart(),
  day: splitMoment(Date.now() + LIMITS.QUESTION_DAYS * DAY_MS).day,
  audience: isReading ? 'everyone' : 'ring',
  silent: false,
})

interface QuestionFormProps {
  projectId: string
  /** Asks what people read in it. */
  note?: Pick<NoteCard, 'id' | 'title'>
  onMade: (sessionId: string) => void
}

/** One question, a picture, how one may answer, and until when: all but the question is filled in already. */
export function QuestionForm({ projectId, note, onMade }: QuestionFormProps) {
  const t = useT()
  const [id] = useState(() => newId<SessionId>())
  const [draft, setDraft] = useState(() => newDraft(note !== undefined))
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const make = useAction('POST /api/projects/:projectId/questions', {
    errors: 'inline',
    refresh: ['GET /api/projects/:projectId/questions', 'GET /api/notes/:noteId/readings'],
    onDone: (question) => onMade(question.id),
  })
  const times = timesOf(draft)
  const isReady =
    draft.question.trim() !== '' && draft.accepts.length > 0 && times !== null && timesProblem(draft) === null
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const [picture] = draft.pictures
        if (!isReady) return
        const { question, accepts, audience, silent } = draft
        make.mutate({
          params: { projectId },
          body: {
            ...{ id, question, accepts: [...accepts], audience, silent, ...times },
            templateId: draft.templateId || null,
            noteId: note?.id ?? null,
            picture: picture ?? ('1F4AC' as PictureId),
          },
        })
      }}
    >
      {make.error && <Notice tone="problem">{t(`error.${make.error.code}`)}</Notice>}
      {note && <Notice picture="1F4D6">{t('reading.about', { title: note.title })}</Notice>}
      <Asked draft={draft} change={change} isReading={note !== undefined} />
      <WhenFields draft={draft} change={change} />
      <Answering draft={draft} change={change} />
      <div className={styles.buttons}>
        <Button look="now" size="l" type="submit" isDisabled={make.isPending || !isReady}>
          {t('ask.make')}
        </Button>
      </div>
    </form>
  )
}

interface PartProps {
  draft: Draft
  change: (part: Partial<Draft>) => void
}

/** In words of one's own, or one of the questions of the templates. */
function Asked({ draft, change, isReading }: PartProps & { isReading: boolean }) {
  const t = useT()
  const ready = TEMPLATES.filter(({ question, accepts }) => question !== null && accepts.length > 0)
  const take = (templateId: string) => {
    const template = ready.find((each) => each.id === templateId)
    if (!template) return change({ templateId: '' })
    const accepts = template.accepts.filter((kind) => KINDS.includes(kind))
    change({ templateId, question: template.question ?? '', pictures: [template.picture], accepts })
  }
  return (
    <>
      <TextArea
        label={t('ask.question')}
        hint={t('ask.questionHint')}
        rows={2}
        maxLength={LIMITS.QUESTION_LENGTH}
        value={draft.question}
        onChange={(event) => change({ question: event.target.value })}
      />
      <div className={styles.row}>
        {!isReading && (
          <SelectField
            label={t('ask.ready')}
            value={draft.templateId}
            onChange={(event) => take(event.target.value)}
            options={[
              { value: '', label: t('ask.ready.none') },
              ...ready.map(({ id, question }) => ({ value: id, label: question ?? '' })),
            ]}
          />
        )}
        <PicturesField
          label={t('ask.picture')}
          pictures={draft.pictures}
          max={1}
          onChange={(pictures) => change({ pictures })}
        />
      </div>
    </>
  )
}

function Answering({ draft, change }: PartProps) {
  const t = useT()
  const toggle = (kind: CardKind, on: boolean) =>
    change({ accepts: on ? [...draft.accepts, kind] : draft.accepts.filter((each) => each !== kind) })
  return (
    <>
      <fieldset className={styles.kinds}>
        <legend>{t('template.accepts')}</legend>
        {KINDS.map((kind) => (
          <CheckField
            key={kind}
            label={t(`template.accepts.${kind}`)}
            checked={draft.accepts.includes(kind)}
            onChange={(event) => toggle(kind, event.target.checked)}
          />
        ))}
      </fieldset>
      <SelectField
        label={t('ask.for')}
        value={draft.audience}
        onChange={(event) => change({ audience: event.target.value as QuestionAudience })}
        options={QUESTION_AUDIENCES.map((value) => ({ value, label: t(`ask.audience.${value}`) }))}
      />
      <CheckField
        label={t('ask.silent')}
        checked={draft.silent}
        onChange={(event) => change({ silent: event.target.checked })}
      />
    </>
  )
}
