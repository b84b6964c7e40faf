const BASE_OFFSET = 0x1
const DESCRIPTION = 0x2
const DEFAULT_TIME = 0x8
const DATA_OFFSET = 0x1
const FIRST_FLAGS = 0x4
/** What each sample of a run may say: its time, its size, its flags, its offset. */
const SAMPLE_FIELDS = [0x100, 0x200, 0x400, 0x800]

/**
 * Reads the head of a fragment (tfhd), which may set how long a sample lasts, or a run of samples (trun).
 * Answers how long the run lasts, in the parts of a second of its track.
 */
export function fragmentTime(type: 'tfhd' | 'trun', view: DataView, found: { sampleTime: number }): number {
  const flags = view.getUint32(0) & 0xff_ffff
  if (type === 'tfhd') {
    const at = 8 + (flags & BASE_OFFSET ? 8 : 0) + (flags & DESCRIPTION ? 4 : 0)
    if (flags & DEFAULT_TIME) found.sampleTime = view.getUint32(at)
    return 0
  }
  return runTime(view, flags, found.sampleTime)
}

function runTime(view: DataView, flags: number, sampleTime: number): number {
  const samples = view.getUint32(4)
  if (!(flags & 0x100)) return samples * sampleTime
  const first = 8 + (flags & DATA_OFFSET ? 4 : 0) + (flags & FIRST_FLAGS ? 4 : 0)
  const step = SAMPLE_FIELDS.filter((field) => flags & field).length * 4
  let time = 0
  // Ends by itself where it claims more samples than there are: reading behind the box throws.
  for (let sample = 0; sample < samples; sample += 1) time += view.getUint32(first + sample * step)
  return time
}
