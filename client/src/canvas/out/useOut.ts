import { useCallback, useState } from 'react'
import type { Params } from '../../i18n/translate.ts'
import { type OutContext, type OutJob, type OutResult, type OutStage, runOutJob } from './outJobs.ts'
import { outProblem } from './outProblem.ts'
import type { Target } from './target.ts'

type Words = { key: string; params?: Params }

/** How it stands with what was asked: nothing, at work, done, or why not. */
export type OutState =
  | { state: 'idle' }
  | { state: 'busy'; job: OutJob; stage: OutStage }
  | { state: 'done'; result: OutResult }
  | { state: 'failed'; words: Words }
  | { state: 'undone' }

/** Does one thing at a time and tells how far it is. */
export function useOut(context: OutContext) {
  const [out, setOut] = useState<OutState>({ state: 'idle' })

  const run = useCallback(
    async (job: OutJob, target: Target) => {
      const onStage = (stage: OutStage) => setOut({ state: 'busy', job, stage })
      onStage('draw')
      try {
        // The clipboard must be asked within the tap itself; anything else may first say that it is at work.
        if (job !== 'copy') await nextFrame()
        const result = await runOutJob(job, target, { ...context, onStage })
        setOut({ state: 'done', result })
      } catch (error) {
        setOut({ state: 'failed', words: outProblem(error, job) })
      }
    },
    [context],
  )

  const undo = useCallback(async (result: OutResult) => {
    try {
      await result.undo?.()
      setOut({ state: 'undone' })
    } catch (error) {
      setOut({ state: 'failed', words: outProblem(error, 'report') })
    }
  }, [])

  return { out, run, undo }
}

/** Two frames: the first draws what was said, the second comes when it is seen. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
