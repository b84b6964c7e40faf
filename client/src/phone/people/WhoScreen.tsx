import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { softHyphens } from '../../pictures/softHyphens.ts'
import { Picture } from '../../ui/Picture.tsx'
import type { Seat } from '../device.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { Screen } from '../frame/Screen.tsx'
import stack from '../frame/stack.module.css'
import { PIC } from '../pictures.ts'
import { useFaceName } from './useFaceName.ts'
import styles from './WhoScreen.module.css'

interface WhoScreenProps {
  seats: readonly Seat[]
  onChoose: (seat: Seat) => void
  onAdd: () => void
  onStop: (seat: Seat) => void
  onBack: () => void
  /** What is asked first. */
  asks?: 'who' | 'stop'
}

/** The faces of everyone at this device: who is here now, and who stops. */
export function WhoScreen({ seats, onChoose, onAdd, onStop, onBack, asks = 'who' }: WhoScreenProps) {
  const t = useT()
  const [mode, setMode] = useState(asks)
  const [leaving, setLeaving] = useState<Seat | null>(null)
  if (leaving)
    return <StopScreen seat={leaving} onStop={() => onStop(leaving)} onBack={() => setLeaving(null)} />
  const isWho = mode === 'who'
  const title = t(isWho ? 'phone.people.who' : 'phone.people.stopWho')
  const isFull = seats.length >= LIMITS.PEOPLE_PER_DEVICE
  return (
    <Screen
      key={mode}
      title={title}
      onBack={isWho || asks === 'stop' ? onBack : () => setMode('who')}
      footer={
        isWho && (
          <>
            {!isFull && (
              <ActionButton picture={PIC.again} onPress={onAdd}>
                {t('phone.people.add')}
              </ActionButton>
            )}
            <ActionButton picture={PIC.leave} onPress={() => setMode('stop')}>
              {t('phone.people.stop')}
            </ActionButton>
          </>
        )
      }
    >
      <Faces seats={seats} onChoose={isWho ? onChoose : setLeaving} />
      {isWho && isFull && (
        <Notice picture={PIC.everyone} tone="quiet">
          {t('phone.people.full')}
        </Notice>
      )}
    </Screen>
  )
}

/** Everyone's face with its name, large enough for a table. */
export function Faces({ seats, onChoose }: { seats: readonly Seat[]; onChoose: (seat: Seat) => void }) {
  const name = useFaceName()
  return (
    <div className={styles.faces}>
      {seats.map((seat) => (
        <button key={seat.participantId} type="button" className={styles.face} onClick={() => onChoose(seat)}>
          <Picture id={seat.face} size="min(3.6rem, 81px)" eager />
          <span>{softHyphens(name(seat))}</span>
        </button>
      ))}
    </div>
  )
}

function StopScreen({ seat, onStop, onBack }: { seat: Seat; onStop: () => void; onBack: () => void }) {
  const t = useT()
  const name = useFaceName()
  const title = t('phone.people.stopSure', { who: name(seat) })
  return (
    <Screen
      title={title}
      onBack={onBack}
      footer={
        <>
          <ActionButton picture={PIC.leave} onPress={onStop}>
            {t('phone.people.stopYes')}
          </ActionButton>
          <ActionButton kind="now" onPress={onBack}>
            {t('phone.people.stopNo')}
          </ActionButton>
        </>
      }
    >
      <div className={stack.middle}>
        <Picture id={seat.face} size="min(6rem, 135px)" eager />
        <p className={stack.label}>{t('phone.people.cardsStay')}</p>
      </div>
    </Screen>
  )
}
