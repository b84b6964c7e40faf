import { newId, type PictureId, type PromiseId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useId, useRef, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { readForm } from '../account/readForm.ts'
import { useAction } from '../queries/useAction.ts'
import { useMeeting } from './meetingContext.ts'
import styles from './PromiseForm.module.css'

/** Three short questions: who, what, by when. Who sits at the table is offered by name, with their face. */
export function PromiseForm() {
  const t = useT()
  const listId = useId()
  const form = useRef<HTMLFormElement>(null)
  const { session, stage } = useMeeting()
  const [id, setId] = useState(() => newId<PromiseId>())
  const create = useAction('POST /api/sessions/:sessionId/promises', {
    errors: 'inline',
    refresh: ['GET /api/sessions/:sessionId/promises', 'GET /api/projects/:projectId'],
    onDone: () => {
      form.current?.reset()
      setId(newId<PromiseId>())
    },
  })
  const named = stage.people.filter(({ name }) => name)
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        const { who = '', what = '', dueOn } = readForm(event)
        const face: PictureId | null = named.find(({ name }) => name === who)?.face ?? null
        create.mutate({
          params: { sessionId: session.id },
          body: { id, who, what, face, dueOn: dueOn || null, decisionId: stage.outcome?.id ?? null },
        })
      }}
    >
      <h3>{t('promise.new')}</h3>
      {create.error && <Notice tone="problem">{t(`error.${create.error.code}`)}</Notice>}
      <TextField
        label={t('promise.who')}
        name="who"
        required
        maxLength={LIMITS.NAME_LENGTH}
        list={listId}
        autoComplete="off"
      />
      <datalist id={listId}>
        {named.map((person) => (
          <option key={person.id} value={person.name ?? ''} />
        ))}
      </datalist>
      <TextField
        label={t('promise.what')}
        hint={t('promise.whatHint')}
        name="what"
        required
        maxLength={LIMITS.QUESTION_LENGTH}
        autoComplete="off"
      />
      <TextField label={t('promise.when')} name="dueOn" type="date" />
      <Button type="submit" picture="1F91D" isDisabled={create.isPending}>
        {t('promise.add')}
      </Button>
    </form>
  )
}
