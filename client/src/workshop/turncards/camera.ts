/** Why there is no film. Shown by the message key `turnCards.camera.<problem>`. */
export type CameraProblem = 'refused' | 'noCamera' | 'busy' | 'insecure' | 'unsupported' | 'failed' | 'reader'

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'noCamera',
  OverconstrainedError: 'noCamera',
  NotReadableError: 'busy',
}

/** As sharp as most phones film: a card of 15 cm is then read from almost 4 m. */
const WANTED = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } } as const

/** Asks for the camera at the back. Never rejects. */
export async function openCamera(): Promise<{ stream: MediaStream } | { problem: CameraProblem }> {
  if (!window.isSecureContext) return { problem: 'insecure' }
  if (navigator.mediaDevices === undefined) return { problem: 'unsupported' }
  try {
    return { stream: await navigator.mediaDevices.getUserMedia({ video: WANTED, audio: false }) }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return { problem: PROBLEMS[name] ?? 'failed' }
  }
}

export function stopCamera(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
