/** Three soft notes upward (E5, G5, B5), in Hz. */
const NOTES = [659.26, 783.99, 987.77]
const NOTE_SECONDS = 0.9
const APART_SECONDS = 0.28
const LOUDNESS = 0.25
/** Of several windows of one browser only one rings: the others find it taken. */
const LOCK = 'wijktafel.chime'
const RINGING_MS = 2_000

export interface Chime {
  /** Browsers let a page make sound only once somebody touched it. */
  unlock: () => void
  /** Nothing is heard where the page was never touched. */
  ring: () => Promise<void>
  close: () => void
}

/** The sound of the clock, made on the spot: nothing has to be fetched. */
export function createChime(): Chime {
  let context: AudioContext | null = null
  return {
    unlock() {
      if (typeof AudioContext === 'undefined') return
      context ??= new AudioContext()
      void context.resume()
    },
    async ring() {
      const sound = context
      if (sound?.state !== 'running') return
      await alone(() => {
        NOTES.forEach((pitch, index) => {
          play(sound, pitch, sound.currentTime + index * APART_SECONDS)
        })
      })
    },
    close() {
      void context?.close()
      context = null
    },
  }
}

function play(context: AudioContext, pitch: number, at: number): void {
  const [tone, volume] = [context.createOscillator(), context.createGain()]
  tone.frequency.value = pitch
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.001, at + NOTE_SECONDS)
  tone.connect(volume).connect(context.destination)
  tone.start(at)
  tone.stop(at + NOTE_SECONDS)
}

async function alone(work: () => void): Promise<void> {
  // Without a secure address there are no locks: then each window rings.
  if (!('locks' in navigator)) return work()
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return
    work()
    await new Promise((resolve) => setTimeout(resolve, RINGING_MS))
  })
}
