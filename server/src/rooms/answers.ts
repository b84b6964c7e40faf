/** Different answers that are kept for a document as it is now. After a cut most of a room asks the same. */
const KEPT_ANSWERS = 8
const KEPT_ECHOES = 3
const LARGEST_ECHO_BYTES = 256 * 1024
/** At rest only what is this small is worth its memory. */
const LARGEST_AT_REST_BYTES = 2 * 1024

/**
 * Remembers what a document answered, as long as it does not change: when a whole room comes back at once, all ask the
 * same question, and all tell the same that is known already.
 */
export interface Answers {
  /** `make` runs only for a question that was not answered since the last change. */
  of(question: Uint8Array, make: () => Uint8Array): Uint8Array
  /** Whether these bytes were noted as bringing nothing. What is known stays known, whatever changes. */
  isEcho(update: Uint8Array): boolean
  noteEcho(update: Uint8Array): void
  /** The document changed. */
  forget(): void
  /** Nobody asks any more: keeps next to nothing. */
  rest(): void
}

export function createAnswers(): Answers {
  const answers = new Map<string, Uint8Array>()
  let echoes: Uint8Array[] = []
  return {
    of(question, make) {
      const key = Buffer.from(question).toString('latin1')
      const known = answers.get(key)
      if (known) return known
      const answer = make()
      const oldest = answers.keys().next().value
      if (answers.size >= KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest)
      answers.set(key, answer)
      return answer
    },
    isEcho: (update) => echoes.some((echo) => Buffer.compare(echo, update) === 0),
    noteEcho(update) {
      if (update.length > LARGEST_ECHO_BYTES) return
      echoes = [update.slice(), ...echoes].slice(0, KEPT_ECHOES)
    },
    forget: () => answers.clear(),
    rest() {
      answers.clear()
      echoes = echoes.filter((echo) => echo.length <= LARGEST_AT_REST_BYTES)
    },
  }
}
