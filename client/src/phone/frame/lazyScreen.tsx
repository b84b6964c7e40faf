import { type ComponentType, lazy, useState } from 'react'

/** A part of the phone that is fetched when it is shown, or ahead of that: then it is there at once, without a moment of waiting. */
export interface LazyScreen<Props> {
  Screen: ComponentType<Props>
  /** What cannot be fetched now is asked for again when it is shown. */
  fetchAhead: () => void
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
  const Later = lazy(fetchPart) as ComponentType<Props>
  // biome-ignore lint/correctness/noComponentHookFactories: made once a part, outside of any component
  const Screen = (props: Props) => {
    // The same for as long as it is shown: another kind of component would begin anew.
    const [{ Part }] = useState(() => ({ Part: ready ?? Later }))
    return <Part {...props} />
  }
  return { Screen, fetchAhead: () => void fetchPart().catch(() => undefined) }
}
