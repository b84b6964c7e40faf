/** Why there is no recording. Shown by the message key `sound.problem.<problem>`, or `error.<problem>`. */
export type RecorderProblem =
  | 'refused'
  | 'noMicrophone'
  | 'busy'
  | 'insecure'
  | 'unsupported'
  | 'failed'
  | 'empty'

/** What most devices can play first; each browser records some of these. */
const TYPES = [
  'audio/mp4;codecs=mp4a.40.2',
  'audio/webm;codecs=opus',
  'audio/ogg;codecs=opus',
  'audio/mp4',
] as const

/** What this browser records that we can keep; null leaves the choice to the browser. */
export function recorderType(): string | null {
  return TYPES.find((type) => MediaRecorder.isTypeSupported(type)) ?? null
}

/** Why this page cannot record at all; null when it can be tried. Browsers give no microphone to plain http. */
export function recorderObstacle(): RecorderProblem | null {
  if (!window.isSecureContext) return 'insecure'
  const canRecord = typeof MediaRecorder === 'function' && navigator.mediaDevices !== undefined
  return canRecord ? null : 'unsupported'
}

const PROBLEMS: Readonly<Record<string, RecorderProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'noMicrophone',
  OverconstrainedError: 'noMicrophone',
  NotReadableError: 'busy',
}

/** Asks the person for the microphone. Never rejects. */
export async function openMicrophone(): Promise<{ stream: MediaStream } | { problem: RecorderProblem }> {
  const obstacle = recorderObstacle()
  if (obstacle) return { problem: obstacle }
  try {
    return { stream: await navigator.mediaDevices.getUserMedia({ audio: true }) }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return { problem: PROBLEMS[name] ?? 'failed' }
  }
}
