import { newId, type ParticipantId, type PictureId } from '@wijktafel/shared/ids'
import { FACES } from '@wijktafel/shared/pictures/faces'
import { SIDES, type Side } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { CallError, call } from '../../api/call.ts'
import { type Language, useLanguage, useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import type { Seat } from '../device.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { RowButton } from '../frame/RowButton.tsx'
import { Screen } from '../frame/Screen.tsx'
import { Tile } from '../frame/Tile.tsx'
import grid from '../frame/TileGrid.module.css'
import { LanguageScreen } from '../language/LanguageScreen.tsx'
import { PIC } from '../pictures.ts'
import { useWordsOf } from './useWordsOf.ts'

const FACES_AT_ONCE = 6

interface AddPersonScreenProps {
  /** Who take part with this device already. */
  seats: readonly [Seat, ...Seat[]]
  onAdded: (seat: Seat) => void
  onBack: () => void
}

/** One more person at this device, on one screen: a face that nobody has here, and whose voice it is. */
export function AddPersonScreen({ seats, onAdded, onBack }: AddPersonScreenProps) {
  const t = useT()
  const word = usePictureWord()
  const deviceLanguage = useLanguage()
  const [id] = useState(() => newId<ParticipantId>())
  const free = FACES.filter((face) => !seats.some((seat) => seat.face === face))
  const [first, setFirst] = useState(0)
  const [face, setFace] = useState<PictureId | undefined>(free[0])
  const [language, setLanguage] = useState<Language>(deviceLanguage)
  const [isChoosingLanguage, setChoosingLanguage] = useState(false)
  const [busy, setBusy] = useState<Side | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const theirs = useWordsOf(language)
  const speak = theirs?.t ?? t
  const nameOf = (picture: PictureId) => theirs?.pictureWords.pictures[picture] ?? word(picture)

  const sit = async (side: Side) => {
    if (busy || !face) return
    setBusy(side)
    setProblem(null)
    try {
      onAdded(await takeSeatBeside(seats[0], { id, face, side, language }))
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'serverError'
      setProblem(code === 'offline' ? 'phone.people.offline' : `error.${code}`)
      setBusy(null)
    }
  }

  if (isChoosingLanguage)
    return (
      <LanguageScreen
        place={null}
        busy={null}
        failed={false}
        onChoose={(chosen) => {
          setLanguage(chosen)
          setChoosingLanguage(false)
        }}
        onBack={() => setChoosingLanguage(false)}
      />
    )
  return (
    <Screen
      title={speak('phone.people.newWho')}
      onBack={onBack}
      footer={SIDES.map((side) => (
        <RowButton
          key={side}
          picture={SIDE_PICTURES[side]}
          busy={busy === side}
          onChoose={() => void sit(side)}
        >
          {speak(`side.${side}`)}
        </RowButton>
      ))}
    >
      <div className={grid.three} key={first}>
        {free.slice(first, first + FACES_AT_ONCE).map((picture) => (
          <Tile
            key={picture}
            picture={picture}
            word={nameOf(picture)}
            selected={picture === face}
            onChoose={() => setFace(picture)}
          />
        ))}
      </div>
      <ActionButton
        picture={PIC.recent}
        onPress={() => {
          const next = first + FACES_AT_ONCE < free.length ? first + FACES_AT_ONCE : 0
          setFirst(next)
          setFace(free[next])
        }}
      >
        {speak('phone.face.others')}
      </ActionButton>
      <ActionButton picture={PIC.language} onPress={() => setChoosingLanguage(true)}>
        {t('phone.people.language')}
      </ActionButton>
      <div role="alert">
        {problem && (
          <Notice picture={PIC.refused} tone="problem">
            {speak(problem)}
          </Notice>
        )}
      </div>
    </Screen>
  )
}

/** The same id twice is one seat: a second try after a lost answer seats nobody twice. */
async function takeSeatBeside(
  { sessionId, joinCode, info }: Seat,
  person: { id: ParticipantId; face: PictureId; side: Side; language: Language },
): Promise<Seat> {
  const { face, side, name } = await call('POST /api/sessions/:sessionId/participants', {
    params: { sessionId },
    body: { ...person, ...joinCode },
  })
  const { id: participantId, language } = person
  const draftKey = `draft ${participantId}`
  return { sessionId, participantId, joinCode, info, face, side, name, language, draftKey }
}
