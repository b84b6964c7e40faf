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

export interface CodeReader {
  /** The pixels go along and are gone here afterwards. One picture at a time. Rejects when the reader cannot be fetched. */
  read: (pixels: Pixels) => Promise<ReadCode[]>
  close: () => void
}

/** Reads square codes on a thread of its own: the page stays quick meanwhile. Whoever opens it closes it. */
export function openCodeReader(): CodeReader {
  const worker = new Worker(new URL('./codeReader.worker.ts', import.meta.url), { type: 'module' })
  const read = ({ data, width, height }: Pixels): Promise<ReadCode[]> => {
    const answer = new Promise<ReadCode[]>((resolve, reject) => {
      worker.onmessage = ({ data: read }: MessageEvent<ReadAnswer>) =>
        'codes' in read ? resolve(read.codes) : reject(new Error('The reader of codes does not start'))
      worker.onerror = () => reject(new Error('The reader of codes cannot be fetched'))
    })
    worker.postMessage({ data, width, height } satisfies Pixels, [data.buffer])
    return answer
  }
  return { read, close: () => worker.terminate() }
}

/** Reads every square code in one photo. */
export function readCodes(pixels: Pixels): Promise<ReadCode[]> {
  const reader = openCodeReader()
  return reader.read(pixels).finally(reader.close)
}
