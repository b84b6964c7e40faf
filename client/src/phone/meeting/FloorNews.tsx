import type { ParticipantId } from '@wijktafel/shared/ids'
import type { Stage } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import type { Seat } from '../device.ts'
import { Notice } from '../frame/Notice.tsx'
import { useFaceName } from '../people/useFaceName.ts'
import styles from './FloorNews.module.css'
import { NewsRegion } from './NewsRegion.tsx'

interface FloorNewsProps {
  stage: Pick<Stage, 'floor' | 'people'> | null
  /** Whose phone this is: one person, or all around a tablet. */
  seats: readonly Pick<Seat, 'participantId'>[]
}

/** Who has the word: large on the phone of that person, a line on all others. The region is always there. */
export function FloorNews({ stage, seats }: FloorNewsProps) {
  const t = useT()
  const name = useFaceName()
  const { turn = null, round = null } = stage?.floor ?? {}
  const speaker = stage?.people.find(({ id }) => id === turn?.participantId)
  const isOurs = (id: ParticipantId | undefined) => seats.some(({ participantId }) => participantId === id)
  if (!turn || !speaker) return <NewsRegion />
  if (isOurs(turn.participantId)) {
    return (
      <section className={styles.mine}>
        <div role="status" className={styles.who}>
          <Picture id={speaker.face} size="2.5rem" eager />
          <strong>
            {seats.length > 1 ? t('phone.floor.other', { who: name(speaker) }) : t('phone.floor.mine')}
          </strong>
        </div>
        <Ending
          key={`${turn.participantId} ${turn.since}`}
          id={turn.participantId}
          canPass={round !== null}
        />
      </section>
    )
  }
  return (
    <NewsRegion>
      <Notice picture={speaker.face}>
        {t('phone.floor.other', { who: name(speaker) })}{' '}
        {seats.length === 1 && isOurs(round?.next[0]) && <strong>{t('phone.floor.next')}</strong>}
      </Notice>
    </NewsRegion>
  )
}

function Ending({ id, canPass }: { id: ParticipantId; canPass: boolean }) {
  const t = useT()
  const [isEnding, setIsEnding] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const end = (pass: boolean) => {
    if (isEnding) return
    setIsEnding(true)
    setHasFailed(false)
    call('POST /api/participants/:participantId/turn/end', {
      params: { participantId: id },
      body: { pass },
    }).catch(() => {
      setHasFailed(true)
      setIsEnding(false)
    })
  }
  return (
    <>
      <div className={styles.buttons}>
        <button type="button" className={styles.done} aria-disabled={isEnding} onClick={() => end(false)}>
          {t('phone.floor.done')}
        </button>
        {canPass && (
          <button type="button" className={styles.pass} aria-disabled={isEnding} onClick={() => end(true)}>
            {t('phone.floor.pass')}
          </button>
        )}
      </div>
      {hasFailed && <p role="alert">{t('phone.signal.offline')}</p>}
    </>
  )
}
