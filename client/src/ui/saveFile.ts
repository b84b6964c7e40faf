/** Long enough for the slowest browser to have begun reading. */
const KEEP_MS = 60_000

/** Gives a file to whoever asked for it, under a name that every system takes. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName(name)
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS)
}

const LONGEST_NAME = 60

/** `Waar krijg jij stress van?.png` → `waar-krijg-jij-stress-van.png` */
export function fileName(name: string): string {
  const dot = name.lastIndexOf('.')
  const plain = name
    .slice(0, dot)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replaceAll(/^-+|-+$/g, '')
  return `${plain || 'bord'}${name.slice(dot)}`
}
