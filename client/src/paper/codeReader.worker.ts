import { prepareZXingModule } from 'zxing-wasm/reader'
import readerUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { codesInPixels } from './codesInPixels.ts'
import type { Pixels, ReadAnswer } from './readCodes.ts'

// From our own origin: the package would fetch it elsewhere.
prepareZXingModule({ overrides: { locateFile: () => readerUrl } })

const answer = (read: ReadAnswer) => self.postMessage(read)

self.onmessage = ({ data: pixels }: MessageEvent<Pixels>) => {
  codesInPixels(pixels).then(
    (codes) => answer({ codes }),
    () => answer({ failed: true }),
  )
}
