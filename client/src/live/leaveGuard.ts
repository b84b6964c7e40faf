/**
 * Has the browser ask before this page closes, only while something is really unsent: a page that always asks is not
 * believed when it matters. What it is stands on the page itself.
 */
const unsent = new Set<string>()

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault()
  // Older browsers ask only when there is a value.
  event.returnValue = true
}

/** Whether what goes by this name (a document, the outbox) still has something that was not sent. */
export function setUnsent(name: string, isUnsent: boolean): void {
  const had = unsent.size > 0
  if (isUnsent) unsent.add(name)
  else unsent.delete(name)
  const has = unsent.size > 0
  if (has === had) return
  // The listener stands only while it is needed: it keeps browsers from holding the page ready for the way back.
  if (has) window.addEventListener('beforeunload', askFirst)
  else window.removeEventListener('beforeunload', askFirst)
}

/** Loads the page again without a question, for when that is the way out. */
export function reloadPage(): void {
  window.removeEventListener('beforeunload', askFirst)
  window.location.reload()
}
