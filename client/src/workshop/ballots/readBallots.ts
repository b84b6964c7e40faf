import { type BallotCode, parseBallotQr } from '@wijktafel/shared/paper/ballotCode'
import { openPaperPhoto, type PhotoProblem, pixelsOf } from '../../paper/paperPhoto.ts'
import { type ReadCode, readCodes } from '../../paper/readCodes.ts'

export interface BallotsRead {
  /** Each once, as one reads a page. */
  codes: BallotCode[]
  /** Square codes of a ballot in which a letter is wrong. */
  torn: number
}

export type ReadBallotsProblem = PhotoProblem | 'reader'

/** The ballots in a photo. The photo stays on this device, and is forgotten at once. */
export async function readBallots(file: Blob): Promise<BallotsRead | { problem: ReadBallotsProblem }> {
  const photo = await openPaperPhoto(file)
  if ('problem' in photo) return photo
  try {
    return ballotsAmong(await readCodes(pixelsOf(photo)))
  } catch {
    // The reader cannot be fetched (no network), or the device has no memory for it.
    return { problem: 'reader' }
  }
}

export function ballotsAmong(codes: readonly ReadCode[]): BallotsRead {
  const read = codes.toSorted(byPlace).map(({ text }) => parseBallotQr(text))
  const whole = read.flatMap((code) => (code === null || code === 'torn' ? [] : [code]))
  return { codes: [...new Set(whole)], torn: read.filter((code) => code === 'torn').length }
}

/** From above; those about as high as each other from the left. */
function byPlace({ corners: one }: ReadCode, { corners: other }: ReadCode): number {
  const height = Math.abs(one.bottomLeft.y - one.topLeft.y) || 1
  const down = one.topLeft.y - other.topLeft.y
  return Math.abs(down) > height ? down : one.topLeft.x - other.topLeft.x
}
