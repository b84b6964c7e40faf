import type { PictureId } from '@wijktafel/shared/ids'
import { SIDES, type Side } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { RowButton } from '../frame/RowButton.tsx'
import { Screen } from '../frame/Screen.tsx'
import stack from '../frame/stack.module.css'
import { PIC } from '../pictures.ts'
import { DealtFace } from './DealtFace.tsx'

interface SideScreenProps {
  face: PictureId
  problem: string | null
  busy: Side | null
  onFaces: () => void
  onChoose: (side: Side) => void
  onRetry: () => void
  onBack: () => void
  onHelp: () => void
}

/** Whose voice it is, said by the person in one tap that takes the seat; and the face they have, dealt or chosen. */
export function SideScreen(props: SideScreenProps) {
  const { face, problem, busy, onFaces, onChoose, onRetry, onBack, onHelp } = props
  const t = useT()
  return (
    <Screen title={t('phone.side.title')} onBack={onBack} onHelp={onHelp}>
      <DealtFace face={face} onFaces={onFaces} />
      <div className={stack.stack}>
        {SIDES.map((side) => (
          <RowButton
            key={side}
            picture={SIDE_PICTURES[side]}
            size="large"
            detail={t(`phone.side.${side}`)}
            busy={busy === side}
            onChoose={() => onChoose(side)}
          >
            {t(`side.${side}`)}
          </RowButton>
        ))}
      </div>
      <div role="status">
        {busy ? (
          <Notice picture={PIC.table}>{t('phone.side.entering')}</Notice>
        ) : (
          <Notice picture={PIC.everyone} tone="quiet">
            {t('phone.side.why')}
          </Notice>
        )}
      </div>
      {problem && !busy && (
        <>
          <div role="alert">
            <Notice picture={PIC.refused} tone="problem">
              {t(problem)}
            </Notice>
          </div>
          <ActionButton kind="now" onPress={onRetry}>
            {t('common.retry')}
          </ActionButton>
        </>
      )}
    </Screen>
  )
}
