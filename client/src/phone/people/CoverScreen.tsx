import { directionOf, useLanguage, useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import type { Seat } from '../device.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { Screen } from '../frame/Screen.tsx'
import stack from '../frame/stack.module.css'
import { PIC } from '../pictures.ts'
import { useFaceName } from './useFaceName.ts'
import { useWordsOf } from './useWordsOf.ts'

interface CoverScreenProps {
  seat: Seat
  onHere: () => void
  onOther: () => void
}

/** Between two people: nothing of either is on it. Who gives it reads the title, who gets it the button, each in their own language. */
export function CoverScreen({ seat, onHere, onOther }: CoverScreenProps) {
  const t = useT()
  const language = useLanguage()
  const name = useFaceName()
  const theirs = useWordsOf(seat.language ?? language)
  const title = t('phone.people.give', { who: name(seat) })
  const ownT = theirs?.t ?? t
  const own = theirs?.language ?? language
  return (
    <Screen
      title={title}
      onBack={onOther}
      footer={
        <>
          <ActionButton picture={PIC.everyone} onPress={onOther}>
            {t('phone.people.other')}
          </ActionButton>
          <div lang={own} dir={directionOf(own)} className={stack.stack}>
            <ActionButton kind="now" onPress={onHere}>
              {ownT('phone.people.itsMe')}
            </ActionButton>
          </div>
        </>
      }
    >
      <div className={stack.middle}>
        <Picture id={seat.face} size="min(9rem, 202px)" eager />
        <p className={stack.label}>{name(seat)}</p>
      </div>
      <Notice picture={PIC.lock} tone="quiet">
        <span lang={own} dir={directionOf(own)}>
          {ownT('phone.people.cover')}
        </span>
      </Notice>
    </Screen>
  )
}
