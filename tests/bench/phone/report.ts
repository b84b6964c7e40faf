import { LANGUAGE_NAMES } from '../../../client/src/i18n/translate.ts'
import type { Visits } from '../phone.ts'
import { CROWD, type CrowdRun } from './crowd.ts'
import type { Sizes } from './firstVisit.ts'
import { CPU_SLOWDOWN, median } from './slowPhone.ts'

const BARS = {
  phoneKb: 110,
  cardKb: 170,
  firstUsable: 1.4,
  secondVisit: 0.4,
  keystrokeFrames: 3,
  crowdFrames: 0.9,
}

interface Figures extends Visits {
  sizes: readonly Sizes[]
  /** A row a run, each with the same letters in the same order. */
  keystrokes: readonly (readonly number[])[]
  crowd: readonly CrowdRun[]
}

const kb = (bytes: number) => Math.round(bytes / 102.4) / 10
const ratio = (part: number, whole: number) => Math.round((part / whole) * 100) / 100

/** Prints the table, and as the last line one JSON object with the ratios and which bars are met. */
export function reportPhone(figures: Figures): void {
  const { sizes, ours, emptyMs, peer, again, crowd } = figures
  const say = (line = '') => process.stdout.write(`${line}\n`)
  say(
    `Phone: processor ${CPU_SLOWDOWN}x slower, slow 4G, nothing cached, medians of ${ours.length} runs in turns\n`,
  )
  say(row('scripts and styles, KB gzip', 'first screen', 'placed card'))
  for (const { language, phoneGzipBytes, cardGzipBytes } of sizes) {
    say(row(`  ${LANGUAGE_NAMES[language]}`, kb(phoneGzipBytes), kb(cardGzipBytes)))
  }
  const phoneKb = kb(Math.max(...sizes.map(({ phoneGzipBytes }) => phoneGzipBytes)))
  const cardKb = kb(Math.max(...sizes.map(({ cardGzipBytes }) => cardGzipBytes)))
  const firstUsableMs = median(ours.map((each) => each.firstUsableMs))
  const firstUsable = ratio(firstUsableMs, median(emptyMs))
  const secondVisit =
    again && ratio(median(again.map(({ secondMs }) => secondMs)), median(again.map(({ firstMs }) => firstMs)))
  const keystrokeFrames = worstKeystroke(figures.keystrokes)
  const crowdFrames = median(
    crowd.map(({ framesAlone, framesWithCrowd }) => ratio(framesWithCrowd, framesAlone)),
  )
  const foreign = new Set(sizes.flatMap((each) => each.foreign))
  say()
  say(row('', 'measured', 'bar'))
  say(row('largest first screen, KB gzip', phoneKb, BARS.phoneKb))
  say(row('largest up to a placed card, KB gzip', cardKb, BARS.cardKb))
  say(row('first usable screen, ms', Math.round(firstUsableMs)))
  say(row('  empty page of React, Yjs and y-websocket, ms', Math.round(median(emptyMs))))
  say(row('  ours ÷ the empty page', firstUsable, BARS.firstUsable))
  say(row('four taps to a placed card, ms', Math.round(median(ours.map((each) => each.cardPlacedMs)))))
  say(row('second visit without network ÷ first', secondVisit ?? 'n/a', BARS.secondVisit))
  say(row('dearest keystroke in picture search, frames', keystrokeFrames, BARS.keystrokeFrames))
  say(row(`frames kept while ${CROWD} phones come in`, crowdFrames, BARS.crowdFrames))
  say(row('requests to another origin', foreign.size, 0))
  for (const url of foreign) say(`  elsewhere: ${url}`)
  if ('why' in peer) say(`\nNo peer: ${peer.why}`)
  else say(row(`join page of ${peer.name}, ms`, Math.round(median(peer.ms))))
  if (!again) say('\nSecond visit: n/a, no service worker keeps the page.')
  const bars = {
    phone_kb: phoneKb <= BARS.phoneKb,
    card_kb: cardKb <= BARS.cardKb,
    first_usable: firstUsable <= BARS.firstUsable,
    second_visit: secondVisit === null ? null : secondVisit <= BARS.secondVisit,
    keystroke: keystrokeFrames <= BARS.keystrokeFrames,
    crowd: crowdFrames >= BARS.crowdFrames,
    third_party: foreign.size === 0,
  }
  const ratios = {
    ...{ phone_gzip_kb: phoneKb, phone_card_gzip_kb: cardKb, first_usable_ms: Math.round(firstUsableMs) },
    ...{ first_usable_to_empty: firstUsable, second_visit_to_first: secondVisit },
    ...{ keystroke_frames: keystrokeFrames, frames_kept_in_crowd: crowdFrames },
    peer_to_ours: 'why' in peer ? null : ratio(median(peer.ms), firstUsableMs),
    third_party_requests: foreign.size,
  }
  say(`\n${JSON.stringify({ ...ratios, bars_met: bars })}`)
}

/** Each letter's usual cost over the runs, and of those the dearest: a hiccup of the machine is no keystroke. */
function worstKeystroke(runs: Figures['keystrokes']): number {
  const letters = runs[0] ?? []
  return Math.max(...letters.map((_, place) => median(runs.map((costs) => costs[place] ?? 0))))
}

function row(what: string, measured: string | number, bar: string | number = ''): string {
  return `${what.padEnd(52)}${String(measured).padStart(14)}${String(bar).padStart(14)}`
}
