import { newId, type ParticipantId, type PictureId } from '@wijktafel/shared/ids'
import { faceOf } from '@wijktafel/shared/pictures/faceOf'
import { FACES } from '@wijktafel/shared/pictures/faces'
import type { Side } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { CallError } from '../../api/call.ts'
import { type Language, useLanguage } from '../../i18n/translate.ts'
import type { Seat } from '../device.ts'
import { FaceScreen } from '../join/FaceScreen.tsx'
import { SideScreen } from '../join/SideScreen.tsx'
import { useSeating } from '../join/useSeating.ts'
import { LanguageScreen } from '../language/LanguageScreen.tsx'
import { InLanguage } from './InLanguage.tsx'

interface AddPersonScreenProps {
  /** Who take part with this device already. */
  seats: readonly [Seat, ...Seat[]]
  onAdded: (seat: Seat) => void
  onBack: () => void
}

/** One more person at this device: the screens of the way in, in their own language, with a face that nobody has here. */
export function AddPersonScreen({ seats, onAdded, onBack }: AddPersonScreenProps) {
  const [id] = useState(() => newId<ParticipantId>())
  const [step, setStep] = useState<'side' | 'face' | 'language'>('side')
  const [language, setLanguage] = useState<Language>(useLanguage())
  const faces = FACES.filter((face) => !seats.some((seat) => seat.face === face))
  const [face, setFace] = useState(() => faceOf(id, new Set(seats.map((seat) => seat.face))))
  const { sit, retry, busy, problem } = useSeatBeside(seats[0], { id, language, onAdded })
  const toSide = () => setStep('side')
  if (step === 'language')
    return (
      <LanguageScreen
        place={null}
        busy={null}
        failed={false}
        onChoose={(chosen) => {
          setLanguage(chosen)
          toSide()
        }}
        onBack={toSide}
      />
    )
  return (
    <InLanguage language={language}>
      {step === 'face' ? (
        <FaceScreen
          face={face}
          faces={faces}
          onChoose={(chosen) => {
            setFace(chosen)
            toSide()
          }}
          onBack={toSide}
        />
      ) : (
        <SideScreen
          face={face}
          problem={problem}
          busy={busy}
          onFaces={() => setStep('face')}
          onChoose={(side) => sit(face, side)}
          onRetry={() => retry(face)}
          onLanguage={() => setStep('language')}
          onBack={onBack}
        />
      )}
    </InLanguage>
  )
}

/** A seat in the same meeting, whose card in hand is kept apart from that of the others. */
function useSeatBeside(
  { joinCode, info }: Seat,
  { id, language, onAdded }: { id: ParticipantId; language: Language; onAdded: (seat: Seat) => void },
) {
  const [problem, setProblem] = useState<string | null>(null)
  const seating = useSeating({
    id,
    language,
    onSeated: (seat) => onAdded({ ...seat, language, draftKey: `draft ${seat.participantId}` }),
    onRefused: (error) => {
      const code = error instanceof CallError ? error.code : 'serverError'
      setProblem(code === 'offline' ? 'phone.people.offline' : `error.${code}`)
    },
  })
  const sit = (face: PictureId, side: Side) => seating.sit({ joinCode, info, face, side })
  return {
    sit,
    retry: (face: PictureId) => {
      if (seating.side) sit(face, seating.side)
    },
    busy: seating.busy,
    problem,
  }
}
