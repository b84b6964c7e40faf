import { useEffect, useState } from 'react'
import { call } from '../../api/call.ts'
import { type Language, useLanguage } from '../../i18n/translate.ts'
import { useCards, useStage } from '../../live/useStage.ts'
import { createDeviceMemory, type Seat } from '../device.ts'
import { Meeting } from '../meeting/Meeting.tsx'
import { forgetDraft, hasDraft } from '../meeting/useDraft.ts'
import {
  fetchPeopleAhead,
  LaterAddPersonScreen,
  LaterCoverScreen,
  LaterTableHelpScreen,
  LaterTableScreen,
  LaterWhoScreen,
} from './laterPeople.ts'
import { type People, PeopleContext } from './peopleContext.ts'
import { useIdle } from './useIdle.ts'

const memory = createDeviceMemory()
const KEPT = { persist: true }

/**
 * Whose turn it is. `who` and `cover` lie between two people: what was on the screen of one is gone from the page before
 * the other looks. `table` is the screen of a tablet that is nobody's own.
 */
type Turn =
  | { kind: 'at' | 'cover'; seat: Seat }
  | { kind: 'who' | 'add' | 'tableHelp' | 'stop' }
  | { kind: 'table'; news: TableNews | null }

export interface TableNews {
  seat: Seat
  what: 'placed' | 'kept'
}

interface AtDeviceProps {
  /** At least one. */
  seats: readonly [Seat, ...Seat[]]
  /** Without anyone the device goes back to the way in. */
  onSeats: (seats: readonly Seat[], at: Seat | null) => void
  onLanguage: (language: Language) => Promise<boolean>
}

/** The people who share this device, each with a meeting of their own. With one person it is just that meeting. */
export function AtDevice({ seats, onSeats, onLanguage }: AtDeviceProps) {
  const [isOfTable, setOfTable] = useState(memory.isOfTable)
  const [turn, setTurn] = useState<Turn>(() => firstTurn(seats, isOfTable))
  const language = useLanguage()
  const { sessionId } = seats[0]
  // The meeting stays connected while the device goes from hand to hand.
  const { stage, status } = useStage(sessionId, KEPT)
  useCards(sessionId, KEPT)
  useEffect(fetchPeopleAhead, [])

  // What lies in the middle of a table is read from an arm's length.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-table', isOfTable)
    return () => document.documentElement.removeAttribute('data-table')
  }, [isOfTable])

  const restOf = (some: readonly Seat[], ofTable: boolean): Turn => {
    const [only, another] = some
    if (ofTable) return { kind: 'table', news: null }
    return only && !another ? { kind: 'at', seat: only } : { kind: 'who' }
  }
  const rest = restOf(seats, isOfTable)
  const go = (next: Turn) => {
    setTurn(next)
    // The table reads in the language of who sat down first.
    if (next.kind === 'table' && seats[0].language) void onLanguage(seats[0].language)
    onSeats(seats, next.kind === 'at' ? next.seat : null)
  }
  const arrive = async (seat: Seat) => {
    if (seat.language) await onLanguage(seat.language)
    go({ kind: 'at', seat })
  }
  const drop = (gone: Seat) => {
    const left = seats.filter(({ participantId }) => participantId !== gone.participantId)
    setTurn(isOfTable ? { kind: 'table', news: null } : { kind: 'who' })
    onSeats(left, null)
  }
  const keep = (seat: Seat, change: Seat) => {
    setTurn({ kind: 'at', seat: change })
    onSeats(
      seats.map((other) => (other.participantId === seat.participantId ? change : other)),
      change,
    )
  }
  // Of a silent step one's own cards stay one's own, also when the others are shown: one of them may be kept back.
  const isSecret = stage?.decision != null || stage?.activity?.silent === true
  const people: People = {
    seats,
    isOfTable,
    askWho: () => go(rest),
    handTo: (seat) => go({ kind: 'cover', seat }),
    addPerson: () => go({ kind: 'add' }),
    setOfTable: (next) => {
      memory.writeOfTable(next)
      setOfTable(next)
      go(restOf(seats, next))
    },
    afterPlacing: () => {
      if (isOfTable && turn.kind === 'at') go({ kind: 'table', news: { seat: turn.seat, what: 'placed' } })
      return isOfTable
    },
  }
  useIdle(isOfTable && turn.kind !== 'table', async () => {
    const seat = turn.kind === 'at' ? turn.seat : null
    const isKept = seat !== null && (await hasDraft(seat.draftKey))
    go({ kind: 'table', news: isKept ? { seat, what: 'kept' } : null })
  })

  return <PeopleContext value={people}>{show()}</PeopleContext>

  function show() {
    switch (turn.kind) {
      case 'at':
        return (
          <Meeting
            key={turn.seat.participantId}
            seat={turn.seat}
            onSeatChange={(next) => (next ? keep(turn.seat, next) : drop(turn.seat))}
            onElsewhere={() => onSeats([], null)}
            onLanguage={onLanguage}
          />
        )
      case 'cover':
        return (
          <LaterCoverScreen
            key={turn.seat.participantId}
            seat={turn.seat}
            onHere={() => void arrive(turn.seat)}
            onOther={() => go(rest)}
          />
        )
      case 'add':
        return (
          <LaterAddPersonScreen
            seats={seats}
            onAdded={(seat) => {
              onSeats([...seats.map((other) => ({ language, ...other })), seat], null)
              setTurn(isOfTable ? { kind: 'table', news: null } : { kind: 'cover', seat })
            }}
            onBack={() => go(rest)}
          />
        )
      case 'who':
      case 'stop':
        return (
          <LaterWhoScreen
            seats={seats}
            asks={turn.kind}
            onChoose={(seat) => go({ kind: 'cover', seat })}
            onAdd={() => go({ kind: 'add' })}
            onStop={(seat) => {
              leaveSeat(seat)
              drop(seat)
            }}
            onBack={() => go(isOfTable ? rest : { kind: 'cover', seat: seats[0] })}
          />
        )
      case 'table':
        return (
          <LaterTableScreen
            seats={seats}
            stage={stage}
            news={turn.news}
            onFace={(seat) => (isSecret ? go({ kind: 'cover', seat }) : void arrive(seat))}
            isOnline={status.state === 'online'}
            onAdd={() => go({ kind: 'add' })}
            onHelp={() => go({ kind: 'tableHelp' })}
          />
        )
      case 'tableHelp':
        return <LaterTableHelpScreen onStop={() => go({ kind: 'stop' })} onBack={() => go(rest)} />
    }
  }
}

/** After a reload the same person goes on, unless the device was between two people: then it asks. */
function firstTurn(seats: readonly [Seat, ...Seat[]], isOfTable: boolean): Turn {
  if (isOfTable) return { kind: 'table', news: null }
  if (seats.length > 1 && memory.isHandedOn()) return { kind: 'who' }
  const last = memory.readSeat()
  const seat = seats.find(({ participantId }) => participantId === last?.participantId) ?? seats[0]
  return { kind: 'at', seat }
}

/** What somebody laid on the table stays there, and what still waits is sent. Only a card that they never finished goes. */
function leaveSeat({ participantId, draftKey }: Seat): void {
  const params = { participantId }
  // Without network the server sees the device go quiet in the end.
  call('POST /api/participants/:participantId/leave', { params }).catch(() => undefined)
  void forgetDraft(draftKey)
}
