import type { CardEdge, CardReading } from '@wijktafel/shared/decisions/turnCards'
import { type CardCode, numberOfCardCode } from '@wijktafel/shared/paper/cardCode'
import { useCallback, useState } from 'react'
import { CallError, call } from '../../api/call.ts'
import type { PhotoProblem } from '../../paper/paperPhoto.ts'
import { openPaperPhoto, pixelsOf } from '../../paper/paperPhoto.ts'
import { type ReadCode, readCodes } from '../../paper/readCodes.ts'
import { cardsInFrame, type FrameRead } from './cardsInFrame.ts'

export interface Refused {
  number: number
  reading: Exclude<CardReading, 'counted'>
}

export type SweepNews =
  | { kind: 'photo'; read: FrameRead }
  | { kind: 'problem'; key: string }
  | { kind: 'given'; counted: number; refused: readonly Refused[] }

/**
 * What was read and not counted yet. How each card was turned stays here: no part of the screen shows it. The last turn of
 * a card holds.
 */
export function useSweep(decisionId: string, onGiven: () => void) {
  const [seen, setSeen] = useState<ReadonlyMap<CardCode, CardEdge>>(new Map())
  const [twoWays, setTwoWays] = useState<readonly number[]>([])
  const [news, setNews] = useState<SweepNews | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const take = useCallback((codes: readonly ReadCode[]): FrameRead => {
    const read = cardsInFrame(codes)
    if (read.cards.size > 0) setSeen((now) => new Map([...now, ...read.cards]))
    if (read.twoWays.length > 0)
      setTwoWays((now) => [...new Set([...now, ...read.twoWays.map(numberOfCardCode)])])
    return read
  }, [])
  const readPhoto = async (file: File) => {
    setIsBusy(true)
    const read = await codesInPhoto(file)
    setIsBusy(false)
    setNews(
      'problem' in read ? { kind: 'problem', key: read.problem } : { kind: 'photo', read: take(read.codes) },
    )
  }
  const forget = (number: number) =>
    setSeen((now) => new Map([...now].filter(([code]) => numberOfCardCode(code) !== number)))
  const forgetAll = () => {
    setSeen(new Map())
    setTwoWays([])
    setNews(null)
  }
  const give = async () => {
    const given = [...seen].map(([code, edge]) => ({ code, edge }))
    setIsBusy(true)
    try {
      const { readings } = await call('POST /api/decisions/:decisionId/turn-cards/readings', {
        ...{ params: { decisionId }, body: { cards: given } },
      })
      // What was read meanwhile stays for the next time.
      setSeen((now) => new Map([...now].filter(([code, edge]) => seen.get(code) !== edge)))
      setTwoWays([])
      setNews({ kind: 'given', ...sortReadings(readings) })
      onGiven()
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      setNews({ kind: 'problem', key: `error.${error.code}` })
    } finally {
      setIsBusy(false)
    }
  }
  const numbers = new Set([...seen.keys()].map(numberOfCardCode))
  return { numbers, twoWays, news, isBusy, take, readPhoto, forget, forgetAll, give }
}

function sortReadings(readings: readonly { code: string; reading: CardReading }[]) {
  const refused = readings.flatMap(({ code, reading }) =>
    reading === 'counted' ? [] : [{ number: numberOfCardCode(code as CardCode), reading }],
  )
  return { counted: readings.length - refused.length, refused }
}

const PHOTO_KEYS: Readonly<Partial<Record<PhotoProblem, string>>> = { heic: 'paperPhoto.heicTry' }

/** The photo stays on this device, and is forgotten at once. */
async function codesInPhoto(file: File): Promise<{ codes: ReadCode[] } | { problem: string }> {
  const photo = await openPaperPhoto(file)
  if ('problem' in photo) return { problem: PHOTO_KEYS[photo.problem] ?? `error.${photo.problem}` }
  try {
    return { codes: await readCodes(pixelsOf(photo)) }
  } catch {
    // The reader cannot be fetched (no network), or the device has no memory for it.
    return { problem: 'turnCards.camera.reader' }
  }
}
