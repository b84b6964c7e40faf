/** Whether two different words are one slip apart: a letter too many, too few, another one, or two swapped. */
export function isOneTypoApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short === long) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const restOfLong = long.slice(start + 1)
  if (short.length < long.length) return short.slice(start) === restOfLong
  if (short.slice(start + 1) === restOfLong) return true
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start]
  return swapped && short.slice(start + 2) === long.slice(start + 2)
}
