import { LIMITS } from '../limits.ts'
import type { Side } from '../roles.ts'
import type { DecisionResult } from '../stage.ts'
import type { TallyInput } from './tally.ts'

/**
 * The tally once more, for tests: written from the rules alone, with other means than the product. It shares none of its
 * code and none of its lists. Counts are rows of whole numbers, shares are compared without division, and paths of the
 * Schulze method are found by walking over ever weaker steps.
 */
export interface SecondCount extends Pick<DecisionResult, 'verdict' | 'total' | 'bySide'> {
  /** Who may win: one, or those between whom a lot is drawn. Empty where nothing is decided. */
  winners: readonly string[]
  /** In a tie. */
  equal: readonly string[]
  /** Groups that are equal, the best first; null where the format has no order. */
  places: string[][] | null
}

const FIXED: Readonly<Record<string, readonly string[]>> = {
  consent: ['agree', 'worry', 'stop'],
  gradients: ['love', 'like', 'fine', 'doubt', 'against'],
  temperature: ['hot', 'warm', 'mild', 'cool', 'cold'],
  advice: ['do', 'change', 'dont'],
}
const WITHOUT_ORDER = ['consent', 'gradients', 'temperature', 'advice', 'chooseOne']

export function countAgain(election: TallyInput): SecondCount {
  const { format, ballots, options, rules } = election
  const own = FIXED[format] ?? options.map(({ id }) => id)
  const names = !FIXED[format] && rules.offersNone ? [...own, 'none'] : own
  const sheet = (side?: Side) =>
    new Sheet(format, names, side ? ballots.filter((b) => b.side === side) : ballots)
  const all = sheet()
  const [residents, professionals] = [sheet('resident'), sheet('professional')]
  const enough = Math.min(residents.size, professionals.size) >= LIMITS.BALLOTS_FOR_SIDE_RESULT
  const groups = rules.majority === 'bothSides' ? [residents, professionals] : [all]
  const counts = {
    places: WITHOUT_ORDER.includes(format) ? null : all.places(),
    total: all.totals(),
    bySide: enough ? { resident: residents.totals(), professional: professionals.totals() } : null,
  }
  const nothing = { winners: [], equal: [] }
  if (all.size === 0) return { ...counts, ...nothing, verdict: 'noBallots' }
  if (all.size < rules.quorum) return { ...counts, ...nothing, verdict: 'noQuorum' }
  if (rules.majority === 'bothSides' && !enough) return { ...counts, ...nothing, verdict: 'sideTooSmall' }
  return { ...counts, ...nothing, ...decide(election, all, groups) }
}

type Decided = Pick<SecondCount, 'verdict'> & Partial<Pick<SecondCount, 'winners' | 'equal'>>

function decide({ format, rules }: TallyInput, all: Sheet, groups: readonly Sheet[]): Decided {
  const reaches = (votes: number, of: number) =>
    rules.majority === 'twoThirds' ? 3 * votes >= 2 * of : 2 * votes > of
  switch (format) {
    case 'consent':
      if (all.people('stop') > 0) return { verdict: 'objections' }
      return { verdict: all.people('worry') > 0 ? 'acceptedWithWorries' : 'accepted', winners: ['agree'] }
    case 'temperature':
    case 'advice': {
      const best = all.mostPeople(all.names)
      return { verdict: 'heard', winners: best.length === 1 ? best : [] }
    }
    case 'gradients': {
      const go = groups.every((group) =>
        reaches(group.people('love') + group.people('like') + group.people('fine'), group.size),
      )
      return { verdict: go ? 'accepted' : 'noMajority' }
    }
    case 'chooseOne':
    case 'chooseSeveral': {
      const may = all.names.filter((name) =>
        groups.every((group) => rules.majority === 'most' || reaches(group.people(name), group.size)),
      )
      return settle(all.mostPeople(may), rules.onTie)
    }
    default: {
      if (2 * all.people('none') > all.size) return { verdict: 'none' }
      const [best = []] = all.places()
      if (rules.majority !== 'bothSides') return settle(best, rules.onTie)
      const firsts = [all, ...groups].map((group) => group.places()[0] ?? [])
      const agree = firsts.every((first) => first.length === 1 && first[0] === best[0])
      return agree ? settle(best, rules.onTie) : { verdict: 'noMajority' }
    }
  }
}

function settle(best: readonly string[], onTie: string): Decided {
  if (best.length === 0) return { verdict: 'noMajority' }
  if (best.length === 1)
    return best[0] === 'none' ? { verdict: 'none' } : { verdict: 'chosen', winners: best }
  if (onTie !== 'lot') return { verdict: 'tie', equal: best }
  return { verdict: 'chosen', winners: best }
}

/** Ballots as a table: a row a ballot, a column an answer, null where nothing is marked. */
class Sheet {
  readonly names: readonly string[]
  readonly size: number
  readonly #format: string
  readonly #rows: readonly (readonly (number | null)[])[]

  constructor(format: string, names: readonly string[], ballots: TallyInput['ballots']) {
    this.names = names
    this.size = ballots.length
    this.#format = format
    this.#rows = ballots.map(({ marks }) => {
      const marked = new Map(Object.entries(marks))
      return names.map((name) => marked.get(name) ?? null)
    })
  }

  #column(name: string): (number | null)[] {
    return this.#rows.map((row) => row[this.names.indexOf(name)] ?? null)
  }

  /** How many marked it at all. */
  people(name: string): number {
    return this.#column(name).filter((mark) => mark !== null).length
  }

  mostPeople(among: readonly string[]): string[] {
    const counted = among.filter((name) => this.people(name) > 0)
    return counted.filter((name) => counted.every((other) => this.people(other) <= this.people(name)))
  }

  totals(): Record<string, number> {
    const total = (name: string) => {
      if (name === 'none') return this.people(name)
      if (this.#format !== 'ranking') return this.#points(name)
      return this.#options().filter((other) => this.#prefer(name, other) > this.#prefer(other, name)).length
    }
    return Object.fromEntries(this.names.map((name) => [name, total(name)]))
  }

  places(): string[][] {
    const left = new Set(this.#options())
    const isBefore =
      this.#format === 'ranking' ? this.#beats() : (a: string, b: string) => this.#points(a) > this.#points(b)
    const places: string[][] = []
    while (left.size > 0) {
      const first = [...left].filter((name) => ![...left].some((other) => isBefore(other, name)))
      for (const name of first) left.delete(name)
      places.push(first)
    }
    return places
  }

  #options(): string[] {
    return this.names.filter((name) => name !== 'none')
  }

  #points(name: string): number {
    let points = 0
    for (const mark of this.#column(name)) points += mark ?? 0
    return points
  }

  #prefer(one: string, other: string): number {
    const [a, b] = [this.names.indexOf(one), this.names.indexOf(other)]
    return this.#rows.filter((row) => {
      const [place, behind] = [row[a] ?? null, row[b] ?? null]
      return place !== null && (behind === null || place < behind)
    }).length
  }

  /** Schulze: one beats another where its strongest path there is stronger than the way back. */
  #beats(): (one: string, other: string) => boolean {
    const options = this.#options()
    const steps = options.flatMap((from) =>
      options.flatMap((to) => {
        const strength = this.#prefer(from, to)
        return strength > this.#prefer(to, from) ? [{ from, to, strength }] : []
      }),
    )
    const strengths = [...new Set(steps.map(({ strength }) => strength))].toSorted((a, b) => b - a)
    const path = (from: string, to: string) =>
      strengths.find((least) =>
        walk(
          steps.filter(({ strength }) => strength >= least),
          from,
        ).has(to),
      ) ?? 0
    return (one, other) => path(one, other) > path(other, one)
  }
}

/** All that can be reached over these steps. */
function walk(steps: readonly { from: string; to: string }[], start: string): Set<string> {
  const reached = new Set<string>()
  const waiting = [start]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { from, to } of steps) {
      if (from !== at || reached.has(to)) continue
      reached.add(to)
      waiting.push(to)
    }
  }
  return reached
}
