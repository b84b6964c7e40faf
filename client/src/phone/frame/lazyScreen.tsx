import { type ComponentType, lazy, useState } from 'react'
import { whenQuiet } from '../../ui/quietMoment.ts'

/** A part of the phone that is fetched when it is shown, or ahead of that: then it is there at once, without a moment of waiting. */
export interface LazyScreen<Props> {
  Screen: ComponentType<Props>
  /** Resolves in any case: what cannot be fetched now is asked for again when it is shown. */
  fetchAhead: () => Promise<void>
}

export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyScreen<Props> {
  let ready: ComponentType<Props> | null = null
  const fetchPart = async () => {
    const part = await load()
    ready = part
    return { default: part }
  }
  const Later = lazy(() => fetchPart().catch(fetchOnceOnline)) as ComponentType<Props>
  /** Without network it is waited for, with the way back at hand. */
  async function fetchOnceOnline(error: unknown): Promise<{ default: ComponentType<Props> }> {
    if (navigator.onLine) throw error
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }))
    return fetchPart()
  }
  // biome-ignore lint/correctness/noComponentHookFactories: made once a part, outside of any component
  const Screen = (props: Props) => {
    // The same for as long as it is shown: another kind of component would begin anew.
    const [{ Part }] = useState(() => ({ Part: ready ?? Later }))
    return <Part {...props} />
  }
  return { Screen, fetchAhead: () => fetchPart().then(ignore, ignore) }
}

function ignore(): void {}

/** Fetches parts ahead, one at a time, once what somebody needs sooner is there and they touch nothing. Gives what stops it. */
export function fetchLater(
  parts: readonly Pick<LazyScreen<object>, 'fetchAhead'>[],
  { afterMs }: { afterMs: number },
): () => void {
  let isStopped = false
  const fetchNext = ([first, ...rest]: typeof parts) => {
    if (!first || isStopped) return
    stop = whenQuiet(() => void first.fetchAhead().then(() => fetchNext(rest)))
  }
  const timer = setTimeout(() => fetchNext(parts), afterMs)
  let stop = () => clearTimeout(timer)
  return () => {
    isStopped = true
    stop()
  }
}
