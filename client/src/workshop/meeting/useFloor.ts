import type { ParticipantId } from '@wijktafel/shared/ids'
import type { StagePerson } from '@wijktafel/shared/stage'
import { usePictureName } from '../pictures/usePictureName.ts'
import { useMeeting } from './meetingContext.ts'

export interface Speaking {
  person: StagePerson
  name: string
  since: number
}

/** Who has the word, and who comes after. */
export function useFloor() {
  const { stage } = useMeeting()
  const faceName = usePictureName()
  const { turn = null, round = null } = stage.floor ?? {}
  const find = (id: ParticipantId | undefined) => stage.people.find((person) => person.id === id)
  const nameOf = ({ name, face }: Pick<StagePerson, 'name' | 'face'>) => name || faceName(face)
  const person = find(turn?.participantId)
  const next = round?.next.map(find).find((each) => each !== undefined)
  const speaking: Speaking | null =
    person && turn ? { person, name: nameOf(person), since: turn.since } : null
  return { turn, round, speaking, next: next ? { person: next, name: nameOf(next) } : null, nameOf }
}
