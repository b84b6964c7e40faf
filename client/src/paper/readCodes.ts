/** A point of a photo, in its pixels. */
export interface Point {
  x: number
  y: number
}

/** The corners of a code as it was printed: also when the paper lies upside down, the first is its own upper left one. */
export interface Corners {
  topLeft: Point
  topRight: Point
  bottomRight: Point
  bottomLeft: Point
}

export interface ReadCode {
  text: string
  corners: Corners
  /** How far the paper is turned, clockwise, in degrees from 0 up to 360. */
  turn: number
}

/** What a canvas gives: four bytes a pixel. */
export type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>

export type ReadAnswer = { codes: ReadCode[] } | { failed: true }

/**
 * Reads every square code in a photo, on a thread of its own: the page stays quick meanwhile.
 * The pixels go along and are gone here afterwards. Rejects when the reader cannot be fetched.
 */
export function readCodes({ data, width, height }: Pixels): Promise<ReadCode[]> {
  const worker = new Worker(new URL('./codeReader.worker.ts', import.meta.url), { type: 'module' })
  const answer = new Promise<ReadCode[]>((resolve, reject) => {
    worker.onmessage = ({ data: read }: MessageEvent<ReadAnswer>) =>
      'codes' in read ? resolve(read.codes) : reject(new Error('The reader of codes does not start'))
    worker.onerror = () => reject(new Error('The reader of codes cannot be fetched'))
  })
  worker.postMessage({ data, width, height } satisfies Pixels, [data.buffer])
  return answer.finally(() => worker.terminate())
}
