import type { Operation } from './meetingOperations.ts'

export interface FoundMeeting {
  title: string
  clients: number
  operations: Operation[]
}

/** Everyone has the document, and owes the server one answer that brings nothing new. */
const arrive = (clients: number): Operation[] => [
  ...Array.from({ length: clients }, (_, client): Operation => ({ do: 'deliver', client, count: 1 })),
  ...TURNS,
  ...Array.from({ length: clients }, (_, client): Operation => ({ do: 'take', client, count: 9 })),
]
const TURNS: Operation[] = Array.from({ length: 5 }, () => ({ do: 'turn' }))
const FAIL: Operation[] = [
  { do: 'failCommit', node: 0 },
  { do: 'failCommit', node: 1 },
]
const edit = (client: number): Operation[] => [
  { do: 'set', client, key: 'a', value: client },
  { do: 'deliver', client, count: 9 },
]

/** Meetings that went wrong once, made as small as they get. Who sits at which server differs by seed. */
export const FOUND_MEETINGS: FoundMeeting[] = [
  {
    title: 'R6: who brought nothing new to a commit that failed hears in the end that all of theirs is saved',
    clients: 2,
    operations: [...arrive(2), ...FAIL, ...edit(0), { do: 'deliver', client: 1, count: 9 }, ...TURNS],
  },
  {
    title: 'R6: what other nodes stored while a document was built anew reaches those who stayed',
    clients: 4,
    operations: [
      ...arrive(4),
      { do: 'failCommit', node: 0 },
      { do: 'partition', node: 1 },
      ...edit(0),
      ...edit(1),
      ...edit(2),
      ...TURNS,
    ],
  },
  {
    title: 'R18: a node that has just started hears who may no longer write',
    clients: 3,
    operations: [
      { do: 'restart', node: 0 },
      { do: 'restart', node: 1 },
      { do: 'connect', client: 0, node: 0 },
      { do: 'partition', node: 0 },
      { do: 'flip', client: 0, node: 1 },
      ...edit(0),
    ],
  },
]
