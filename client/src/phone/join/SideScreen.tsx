import type { PictureId } from '@wijktafel/shared/ids'
import { SIDES, type Side } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import type { DevicePlace } from '../device.ts'
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
  /** Of a table it asks for the first of the people around it. */
  place?: DevicePlace
  /** Left out: what the device is, is not asked here. */
  onPlace?: ((place: DevicePlace) => void) | undefined
  /** Left out: the language is chosen elsewhere. */
  onLanguage?: () => void
  onFaces: () => void
  onChoose: (side: Side) => void
  onRetry: () => void
  onBack: () => void
  onHelp?: () => void
}

/**
 * Whose voice it is, said by the person in one tap that takes the seat; and the face they have, dealt or chosen. The same
 * for who comes in first and for who joins on the device of another.
 */
export function SideScreen(props: SideScreenProps) {
  const { face, problem, busy, place = 'own', onFaces, onChoose, onRetry, onBack, onHelp } = props
  const t = useT()
  const isOfTable = place === 'table'
  const title = t(isOfTable ? 'phone.table.empty' : 'phone.side.title')
  return (
    <Screen title={title} onBack={onBack} onHelp={onHelp}>
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
        {props.onPlace && !isOfTable && (
          <RowButton
            picture={PIC.table}
            size="large"
            detail={t('phone.table.each')}
            onChoose={() => props.onPlace?.('table')}
          >
            {t('phone.table.on')}
          </RowButton>
        )}
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
      {props.onPlace && isOfTable && (
        <ActionButton picture={PIC.gallery} onPress={() => props.onPlace?.('own')}>
          {t('phone.table.off')}
        </ActionButton>
      )}
      {props.onLanguage && (
        <ActionButton picture={PIC.language} onPress={props.onLanguage}>
          {t('phone.people.language')}
        </ActionButton>
      )}
    </Screen>
  )
}
