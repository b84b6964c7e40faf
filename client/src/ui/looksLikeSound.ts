/** How files of recorders begin, as letters; a dot stands for any. The server looks further. */
const BEGINNINGS = ['....ftyp', 'OggS', 'RIFF....WAVE', 'ID3', '\u001aE\u00df\u00a3'] as const
const LONGEST = 12

/** Whether a file begins as one of the sounds that we keep: whatever its name and type say. */
export async function looksLikeSound(file: Blob): Promise<boolean> {
  const head = String.fromCharCode(...new Uint8Array(await file.slice(0, LONGEST).arrayBuffer()))
  return isFrameOfMp3(head) || BEGINNINGS.some((beginning) => beginsAs(head, beginning))
}

function beginsAs(head: string, beginning: string): boolean {
  return [...beginning].every((letter, at) => letter === '.' || head[at] === letter)
}

/** Eleven bits set: the start of a frame of MP3, or of AAC as some phones record it. */
function isFrameOfMp3(head: string): boolean {
  return head.charCodeAt(0) === 0xff && (head.charCodeAt(1) & 0xe0) === 0xe0
}
