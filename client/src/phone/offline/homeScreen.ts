/** What browsers of Chromium hand over when a page may be put on the home screen. */
interface InstallOffer extends Event {
  prompt: () => Promise<unknown>
}

let offer: InstallOffer | null = null
const listeners = new Set<() => void>()

function setOffer(next: InstallOffer | null): void {
  offer = next
  for (const listener of [...listeners]) listener()
}

/** Keeps the browser's offer for who looks for it in the help: nobody is interrupted by it. */
export function keepHomeScreenOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    setOffer(event as InstallOffer)
  })
  window.addEventListener('appinstalled', () => setOffer(null))
}

export const homeScreenOffer = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  isThere: () => offer !== null,
  /** The browser asks once more by itself; an offer can be used once. */
  take(): void {
    const taken = offer
    setOffer(null)
    // Whoever says no is not asked again on this page.
    taken?.prompt().catch(() => undefined)
  },
}
