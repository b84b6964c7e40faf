import { bedenkenEnMaken } from './agendas/bedenken-en-maken.ts'
import { bepalen } from './agendas/bepalen.ts'
import { kickOff } from './agendas/kick-off.ts'
import { makenEnTesten } from './agendas/maken-en-testen.ts'
import { ontdekkenEerste } from './agendas/ontdekken-eerste.ts'
import { ontdekkenWijkIn } from './agendas/ontdekken-wijk-in.ts'
import { terugkoppelingEnLeren } from './agendas/terugkoppeling-en-leren.ts'
import type { Agenda } from './template.ts'

/** Every ready-made meeting, in the order of the Double Diamond. */
export const AGENDAS: readonly Agenda[] = [
  kickOff,
  ontdekkenEerste,
  ontdekkenWijkIn,
  bepalen,
  bedenkenEnMaken,
  makenEnTesten,
  terugkoppelingEnLeren,
]

const BY_ID: ReadonlyMap<string, Agenda> = new Map(AGENDAS.map((agenda) => [agenda.id, agenda]))

export function agendaById(id: string): Agenda | undefined {
  return BY_ID.get(id)
}
