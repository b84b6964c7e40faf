import type { CheckedSentence } from '@wijktafel/shared/language/checkSentence'
import type { Help, Level } from '@wijktafel/shared/language/finding'
import type { CheckAnswer, EasyAnswer, EasyQuestion } from './easyQuestion.ts'

/** All reject when the checker cannot be fetched, as without network. */
export interface EasyAsker {
  /** The sentences of each text. */
  check: (
    texts: readonly string[],
    options: { level: Level; accepted: readonly string[] },
  ) => Promise<CheckAnswer['blocks']>
  /** What helps with each finding of a sentence. */
  help: (sentence: CheckedSentence) => Promise<readonly Help[]>
  close: () => void
}

interface Waiting {
  resolve: (answer: EasyAnswer) => void
  reject: (error: Error) => void
}

type Asked = EasyQuestion extends infer One ? (One extends EasyQuestion ? Omit<One, 'id'> : never) : never

/** Starts the thread that checks. Whoever opens it closes it. */
export function openEasyAsker(): EasyAsker {
  const worker = new Worker(new URL('./easyWorker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.onmessage = ({ data }: MessageEvent<EasyAnswer>) => {
    waiting.get(data.id)?.resolve(data)
    waiting.delete(data.id)
  }
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('The checker of easy language is not here'))
    waiting.clear()
  }
  const ask = (question: Asked) =>
    new Promise<EasyAnswer>((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      worker.postMessage({ ...question, id } as EasyQuestion)
    })
  return {
    check: (texts, options) =>
      ask({ ask: 'check', texts, ...options }).then((answer) => ('blocks' in answer ? answer.blocks : [])),
    help: (sentence) =>
      ask({ ask: 'help', sentence }).then((answer) => ('helps' in answer ? answer.helps : [])),
    close: () => worker.terminate(),
  }
}
