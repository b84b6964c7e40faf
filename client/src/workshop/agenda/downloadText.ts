/** Some browsers read it only after the click. */
const KEPT_MS = 60_000

/** Hands a text over as a file. It is made here: nothing is asked of the server. */
export function downloadText(fileName: string, text: string, type = 'application/json'): void {
  const file = new Blob([text], { type })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}
