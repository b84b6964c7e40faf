/** A frame says what goes out; it is not in the picture itself. */
export function noSvg(): null {
  return null
}
