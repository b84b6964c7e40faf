/** Speech is far from full strength: this much of it fills the meter. */
const GAIN = 6

/**
 * Tells how loud it is, 0 to 1, once a frame, until the returned function is called. A browser that cannot measure tells
 * nothing, and records all the same.
 */
export function listenToLevel(stream: MediaStream, tell: (level: number) => void): () => void {
  if (typeof AudioContext !== 'function') return () => undefined
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 512
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  let frame = 0
  const measure = () => {
    analyser.getFloatTimeDomainData(samples)
    tell(levelOf(samples))
    frame = requestAnimationFrame(measure)
  }
  measure()
  return () => {
    cancelAnimationFrame(frame)
    // It may be closed already, with the page.
    context.close().catch(() => undefined)
  }
}

/** The strength of a wave, 0 (silence) to 1. */
export function levelOf(samples: Float32Array): number {
  const sum = samples.reduce((total, sample) => total + sample * sample, 0)
  return Math.min(1, Math.sqrt(sum / Math.max(1, samples.length)) * GAIN)
}
