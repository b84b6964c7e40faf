import { Refusal } from '../errors.ts'
import { mp3 } from './mp3.ts'
import { mp4 } from './mp4.ts'
import { ogg } from './ogg.ts'
import { BrokenSound, type Sound, type SoundFormat } from './sound.ts'
import { wav } from './wav.ts'
import { webm } from './webm.ts'

/** What phones and browsers record. */
const FORMATS: readonly SoundFormat[] = [webm, mp4, ogg, wav, mp3]

/**
 * Looks at what claims to be a recording, by its content alone, and takes out what is no sound: titles, names, places,
 * devices, times, pictures. Throws `notASound` for every other kind of file, for video, and for half a file.
 */
export function readSound(bytes: Uint8Array): Sound {
  const format = FORMATS.find(({ matches }) => matches(bytes))
  if (!format) throw new Refusal('notASound')
  try {
    return format.read(new Uint8Array(bytes))
  } catch (error) {
    if (error instanceof BrokenSound || error instanceof RangeError) throw new Refusal('notASound')
    throw error
  }
}
