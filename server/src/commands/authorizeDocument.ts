import { assertNever } from '@wijktafel/shared/assertNever'
import { CLOSE_CODE, type CloseCode } from '@wijktafel/shared/codes'
import { parseDocumentName } from '@wijktafel/shared/documentName'
import type { SessionId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import type { PersonPresence } from '@wijktafel/shared/syncMessages'
import type { Deps } from '../deps.ts'
import { boardGuard, type UpdateGuard } from '../rooms/boardGuard.ts'
import type { RoomPerson } from '../rooms/connection.ts'
import { findOwnSeats } from '../storage/ownSeats.ts'
import type { BoardRow } from '../storage/schema.ts'
import { findSessionAccess, mayLookIn, type SessionAccess } from './access.ts'
import type { Actor } from './actor.ts'
import { boardAccess } from './readBoard.ts'

export type DocumentAccess =
  | { ok: true; person: RoomPerson; access: 'read' | 'write'; guard?: UpdateGuard }
  | { ok: false; closeCode: CloseCode }

type Grant = Omit<Extract<DocumentAccess, { ok: true }>, 'ok' | 'person'> & { isSeen: boolean }

/** A document that exists: which meeting it belongs to, and the board that it is. */
interface FoundDocument {
  kind: 'board' | 'note' | 'stage' | 'cards' | 'lead'
  sessionId: SessionId
  board?: BoardRow
}

/**
 * Who may connect to a live document, and as whom. Asked once a connection: when access changes, the connection is
 * closed and asks again. What does not exist and what is not for this person answer alike to strangers; and who has no
 * account (any more) hears that first, since what only members have may be waiting on their device.
 */
export async function authorizeDocument(deps: Deps, actor: Actor, name: string): Promise<DocumentAccess> {
  const document = await findDocument(deps, name)
  const access = document && (await findSessionAccess(deps, actor, document.sessionId))
  if (!document || !access) return { ok: false, closeCode: codeForStranger(actor, name) }
  const grant = mayLookIn(access) ? grantFor(document, access) : null
  if (!grant) return { ok: false, closeCode: CLOSE_CODE.FORBIDDEN }
  const { isSeen, ...rest } = grant
  const person = await findPerson(deps, actor, access)
  return { ok: true, ...rest, person: isSeen ? person : { ...person, presence: null } }
}

/** A phone that has no seat (any more) never had anything of its own in a document. */
function codeForStranger({ account, deviceHash }: Actor, name: string): CloseCode {
  const kind = parseDocumentName(name)?.kind
  const isForMembers = kind === 'board' || kind === 'note'
  const isNobody = !account && (isForMembers || deviceHash === null)
  return kind && isNobody ? CLOSE_CODE.NOT_SIGNED_IN : CLOSE_CODE.NOT_FOUND
}

async function findDocument({ db }: Deps, name: string): Promise<FoundDocument | null> {
  const parsed = parseDocumentName(name)
  if (!parsed) return null
  const { kind, id } = parsed
  switch (kind) {
    case 'board': {
      const board = await db
        .selectFrom('board')
        .selectAll()
        .where('id', '=', id as never)
        .executeTakeFirst()
      return board ? { kind, sessionId: board.sessionId, board } : null
    }
    case 'note': {
      const note = await db
        .selectFrom('note')
        .select('sessionId')
        .where('id', '=', id as never)
        .executeTakeFirst()
      return note ? { kind, sessionId: note.sessionId } : null
    }
    case 'stage':
    case 'cards':
    case 'lead':
      return { kind, sessionId: id as SessionId }
    default:
      return assertNever(kind)
  }
}

/** Nobody is seen on `stage`, `cards` and `lead`: a thousand phones have no cursor. A coach has no cursor; that they look in stands on the stage. */
function grantFor(document: FoundDocument, { role, session }: SessionAccess): Grant | null {
  const isSeen = role !== 'coach'
  switch (document.kind) {
    case 'stage':
    case 'cards':
      return can(role, 'session.read') ? { access: 'read', isSeen: false } : null
    case 'lead':
      return can(role, 'session.lead') ? { access: 'read', isSeen: false } : null
    case 'note':
      if (can(role, 'note.edit')) return { access: 'write', isSeen }
      return can(role, 'note.read') ? { access: 'read', isSeen } : null
    case 'board': {
      const access = document.board ? boardAccess(role, { board: document.board, session }) : null
      if (access === 'arrange') return { access: 'write', isSeen }
      if (access === 'edit') return { access: 'write', guard: boardGuard, isSeen }
      return access === 'read' ? { access: 'read', isSeen } : null
    }
    default:
      return assertNever(document.kind)
  }
}

/** A member's own seat, else the first of the device; a member without a seat goes by their account. */
async function findPerson(deps: Deps, actor: Actor, access: SessionAccess): Promise<RoomPerson> {
  const { session, role, side } = access
  const seats = await findOwnSeats(deps.db, actor, session.id)
  const seat = seats.find((own) => own.userId !== null && own.userId === actor.account?.id) ?? seats[0]
  const membership = actor.account
    ? await deps.db
        .selectFrom('membership')
        .select('face')
        .where('projectId', '=', session.projectId)
        .where('userId', '=', actor.account.id)
        .executeTakeFirst()
    : undefined
  const presence: PersonPresence = {
    name: seat?.name ?? actor.account?.name ?? null,
    face: seat?.face ?? membership?.face ?? null,
    side: seat?.side ?? side,
    role,
  }
  return { id: seat?.id ?? actor.account?.id ?? session.id, presence }
}
