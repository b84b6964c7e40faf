import type { ConnectionState, PageConnection } from '../../live/connectionState.ts'
import { OFFLINE_PICTURE } from '../../ui/meaningPictures.ts'

/** The picture of each state, on the chip and in the banner. */
export const CONNECTION_PICTURES: Readonly<Record<ConnectionState | 'replaced', string>> = {
  together: '1F7E2',
  saving: '1F4BE',
  connecting: '23F3',
  restarting: '23F3',
  offline: OFFLINE_PICTURE,
  crowded: '1F465',
  notSaved: '26A0',
  full: '1F4E6',
  tooLarge: '26A0',
  broken: '26A0',
  signedOut: '1F511',
  forbidden: '1F512',
  deleted: '1F5D1',
  replaced: '1F4BE',
}

/** The key of what to say in full. Null while all is well, or will be in a moment. */
export function wordsOf({ state, unsent, isKept, isAtRisk }: PageConnection): string | null {
  switch (state) {
    case null:
    case 'together':
    case 'saving':
    case 'connecting':
      return null
    case 'offline':
      if (isAtRisk) return 'connection.offline.atRisk'
      return isKept || unsent.length > 0 ? 'connection.offline.kept' : 'connection.offline'
    case 'notSaved':
      return isAtRisk ? 'connection.notSaved.atRisk' : 'connection.notSaved.kept'
    default:
      return `connection.${state}`
  }
}

/** The key of the one or two words on the chip. */
export function shortWordsOf(state: ConnectionState): string {
  const isClosed = ![
    'together',
    'saving',
    'connecting',
    'restarting',
    'crowded',
    'offline',
    'notSaved',
  ].includes(state)
  return `connection.short.${isClosed ? 'closed' : state}`
}

/** Loading the page again is the way out. */
export function wantsReload(state: ConnectionState | null): boolean {
  return state === 'broken' || state === 'tooLarge' || state === 'full' || state === 'signedOut'
}
