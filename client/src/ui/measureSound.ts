const PATIENCE_MS = 3_000

/** How long a file sounds, in seconds; 0 where this browser cannot tell. The server reads it from the file itself. */
export function measureSound(file: Blob): Promise<number> {
  const url = URL.createObjectURL(file)
  const audio = new Audio()
  return new Promise<number>((resolve) => {
    const answer = () => resolve(Number.isFinite(audio.duration) ? audio.duration : 0)
    audio.addEventListener('loadedmetadata', answer)
    audio.addEventListener('error', answer)
    setTimeout(answer, PATIENCE_MS)
    audio.preload = 'metadata'
    audio.src = url
  }).finally(() => URL.revokeObjectURL(url))
}
