import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { CODE_PICTURES } from '@wijktafel/shared/pictures/pictureCode'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { Screen } from '../frame/Screen.tsx'
import { Tile } from '../frame/Tile.tsx'
import grid from '../frame/TileGrid.module.css'
import { PIC } from '../pictures.ts'
import styles from './PictureCodeScreen.module.css'

interface PictureCodeScreenProps {
  problem: string | null
  looking: boolean
  onCode: (pictures: PictureId[]) => void
  onDigits: () => void
  onBack: () => void
  onHelp: () => void
}

/** Three pictures in the order of the big screen, from left to right in every language: a code for who does not read digits. The third tap sends it off. */
export function PictureCodeScreen({
  problem,
  looking,
  onCode,
  onDigits,
  onBack,
  onHelp,
}: PictureCodeScreenProps) {
  const t = useT()
  const word = usePictureWord()
  const [chosen, setChosen] = useState<readonly PictureId[]>([])

  const [wasLooking, setWasLooking] = useState(looking)
  if (wasLooking !== looking) {
    setWasLooking(looking)
    if (!looking) setChosen([])
  }

  const choose = (picture: PictureId) => {
    if (looking || chosen.length >= LIMITS.PICTURE_CODE_LENGTH) return
    const next = [...chosen, picture]
    setChosen(next)
    if (next.length === LIMITS.PICTURE_CODE_LENGTH) onCode(next)
  }

  return (
    <Screen title={t('phone.pictureCode.title')} onBack={onBack} onHelp={onHelp}>
      <ol className={styles.places} dir="ltr">
        {Array.from({ length: LIMITS.PICTURE_CODE_LENGTH }, (_, place) => {
          const picture = chosen[place]
          const name = t('phone.pictureCode.place', { n: place + 1 })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the places are fixed
            <li key={place}>
              <button
                type="button"
                className={styles.place}
                aria-label={`${name}: ${picture ? word(picture) : t('phone.pictureCode.empty')}`}
                onClick={() => setChosen(chosen.slice(0, place))}
              >
                {picture ? <Picture id={picture} size="min(2.8rem, 63px)" eager /> : place + 1}
              </button>
            </li>
          )
        })}
      </ol>
      <div role="status">
        <CodeNews problem={chosen.length === 0 ? problem : null} looking={looking} />
      </div>
      <div className={`${grid.three} ${styles.choices}`}>
        {CODE_PICTURES.map((picture) => (
          <Tile
            key={picture}
            picture={picture}
            word={word(picture)}
            size="tiny"
            onChoose={() => choose(picture)}
          />
        ))}
      </div>
      <ActionButton picture={PIC.digits} onPress={onDigits}>
        {t('phone.code.digits')}
      </ActionButton>
    </Screen>
  )
}

function CodeNews({ problem, looking }: { problem: string | null; looking: boolean }) {
  const t = useT()
  if (looking) return <Notice picture={PIC.looking}>{t('phone.code.looking')}</Notice>
  if (problem)
    return (
      <Notice picture={PIC.refused} tone="problem">
        {t(problem)}
      </Notice>
    )
  return (
    <Notice picture={PIC.looking} tone="quiet">
      {t('phone.pictureCode.hint')}
    </Notice>
  )
}
