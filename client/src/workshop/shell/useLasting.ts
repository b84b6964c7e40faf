import { useEffect, useState } from 'react'

/** `value`, once it stood for `delayMs`: what is over sooner is not worth a word. `now` values are taken over at once. */
export function useLasting<Value>(value: Value, { delayMs, now }: { delayMs: number; now: Value }): Value {
  const [lasting, setLasting] = useState(now)
  useEffect(() => {
    if (value === now) return setLasting(now)
    const timer = setTimeout(() => setLasting(value), delayMs)
    return () => clearTimeout(timer)
  }, [value, now, delayMs])
  return value === now ? now : lasting
}
