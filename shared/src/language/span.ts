/** A piece of text by its place: from `start` up to `end`, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}
