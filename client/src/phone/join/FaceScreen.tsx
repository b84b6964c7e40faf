import type { PictureId } from '@wijktafel/shared/ids'
import { FACES } from '@wijktafel/shared/pictures/faces'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { Screen } from '../frame/Screen.tsx'
import { Tile } from '../frame/Tile.tsx'
import grid from '../frame/TileGrid.module.css'
import { PIC } from '../pictures.ts'

const FACES_AT_ONCE = 6

interface FaceScreenProps {
  face: PictureId | null
  /** Left out: all of them. */
  faces?: readonly PictureId[]
  problem?: string | null
  onChoose: (face: PictureId) => void
  onBack: () => void
  onHelp?: () => void
}

/** A face instead of a name, six at a time. A tap chooses and goes on. */
export function FaceScreen(props: FaceScreenProps) {
  const { face, faces = FACES, problem = null, onChoose, onBack, onHelp } = props
  const t = useT()
  const word = usePictureWord()
  const [first, setFirst] = useState(() => firstOfPage(face, faces))
  return (
    <Screen
      title={t('phone.face.title')}
      onBack={onBack}
      onHelp={onHelp}
      footer={
        <ActionButton
          picture={PIC.recent}
          onPress={() => setFirst(first + FACES_AT_ONCE < faces.length ? first + FACES_AT_ONCE : 0)}
        >
          {t('phone.face.others')}
        </ActionButton>
      }
    >
      <div className={grid.three} key={first}>
        {faces.slice(first, first + FACES_AT_ONCE).map((picture) => (
          <Tile
            key={picture}
            picture={picture}
            word={word(picture)}
            size="large"
            selected={picture === face}
            onChoose={() => onChoose(picture)}
          />
        ))}
      </div>
      <Notice picture={PIC.lock} tone="quiet">
        {t('phone.face.noName')}
      </Notice>
      {problem && (
        <div role="alert">
          <Notice picture={PIC.refused} tone="problem">
            {t(problem)}
          </Notice>
        </div>
      )}
    </Screen>
  )
}

function firstOfPage(face: PictureId | null, faces: readonly PictureId[]): number {
  const place = face ? faces.indexOf(face) : 0
  return Math.max(0, place - (place % FACES_AT_ONCE))
}
