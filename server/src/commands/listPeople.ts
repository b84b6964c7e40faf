import type { Deps } from '../deps.ts'
import type { ParticipantRow, SessionRow } from '../storage/schema.ts'

export type PersonAtTable = Pick<ParticipantRow, 'id' | 'face' | 'name' | 'side' | 'role'> & {
  connected: boolean
}

/** Who sits at the table, in the order in which they came; coaches and who left do not. Who answers a question between meetings is nobody's business: there nobody is named. */
export async function listPeople(
  { db, rooms }: Pick<Deps, 'db' | 'rooms'>,
  { id: sessionId, kind }: Pick<SessionRow, 'id' | 'kind'>,
): Promise<PersonAtTable[]> {
  if (kind === 'question') return []
  const seats = await db
    .selectFrom('participant')
    .select(['id', 'userId', 'face', 'name', 'side', 'role', 'deviceHash', 'leftAt'])
    .where('sessionId', '=', sessionId)
    .orderBy('joinedAt')
    .orderBy('id')
    .execute()
  const connected = rooms.connectedPeople(`stage:${sessionId}`)
  // Several people may share a device; it is connected as one of them, who may have left since.
  const devices = new Set(seats.filter(({ id }) => connected.has(id)).map(({ deviceHash }) => deviceHash))
  // A member who came in before there was a seat is connected by their account.
  const isHere = ({ id, userId, deviceHash }: Pick<ParticipantRow, 'id' | 'userId' | 'deviceHash'>) =>
    connected.has(id) ||
    (userId !== null && connected.has(userId)) ||
    (deviceHash !== null && devices.has(deviceHash))
  return seats
    .filter((seat) => seat.role !== 'coach' && seat.leftAt === null)
    .map(({ id, userId, face, name, side, role, deviceHash }) => ({
      ...{ id, face, name, side, role },
      connected: isHere({ id, userId, deviceHash }),
    }))
}
