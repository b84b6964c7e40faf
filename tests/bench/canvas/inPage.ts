/**
 * What runs in the browser, in our page and in the plain one alike. Each function stands alone: it is sent there as text.
 */
interface Editor {
  getCamera(): { x: number; y: number; z: number }
  setCamera(camera: { x: number; y: number; z: number }, options: { immediate: boolean }): void
  getCurrentPageBounds(): { x: number; y: number; w: number; h: number } | undefined
  store: {
    mergeRemoteChanges(change: () => void): void
    get(id: string): { x: number; y: number } | undefined
    put(records: readonly object[]): void
  }
}
export type WithEditor = typeof globalThis & {
  canvasEditor: Editor
  firstPaintMs?: number
  allThereMs?: number
}

/** The moment, since the page was asked for, that a first card is painted. */
export function noteFirstCard(): void {
  const page = globalThis as WithEditor
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.tl-shape[data-shape-type="card"]')) return
    observer.disconnect()
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        page.firstPaintMs = performance.now()
      }),
    )
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** Finds the editor that React holds, so that both pages are looked at from the same place. */
export function findEditor(): boolean {
  const container = document.querySelector('.tl-container')
  const key = Object.keys(container ?? {}).find((name) => name.startsWith('__reactFiber$'))
  if (!container || !key) return false
  interface Fiber {
    return: Fiber | null
    memoizedProps: { value?: unknown; editor?: unknown } | null
  }
  const isEditor = (value: unknown): value is Editor =>
    typeof value === 'object' && value !== null && 'setCamera' in value && 'getCurrentPageBounds' in value
  const queue = [Reflect.get(container, key) as Fiber & { child?: Fiber | null; sibling?: Fiber | null }]
  for (let seen = 0; queue.length > 0 && seen < 5_000; seen += 1) {
    const fiber = queue.shift()
    for (const value of [fiber?.memoizedProps?.value, fiber?.memoizedProps?.editor]) {
      if (!isEditor(value)) continue
      ;(globalThis as WithEditor).canvasEditor = value
      return true
    }
    for (const next of [fiber?.child, fiber?.sibling, seen === 0 ? fiber?.return : null])
      if (next) queue.push(next)
  }
  return false
}

/** All cards in sight at once, or some of them from near. The same camera in both pages. */
export function lookFrom(distance: string): void {
  const { canvasEditor: editor } = globalThis as WithEditor
  const bounds = editor.getCurrentPageBounds()
  if (!bounds) throw new Error('nothing on the page')
  const canvas = document.querySelector('.tl-canvas')
  const z =
    distance === 'near' ? 0.7 : Math.max(0.03, Math.min((canvas?.clientWidth ?? 900) / (bounds.w + 200), 1))
  const [x, y] = distance === 'near' ? [-200, -1300] : [100 - bounds.x, 100 - bounds.y]
  editor.setCamera({ x, y, z }, { immediate: true })
}

/** Frames in a second while the hand turns the wheel at every frame, there and back. */
export function panFrames(durationMs: number): Promise<number> {
  return new Promise((resolve) => {
    const canvas = document.querySelector('.tl-canvas')
    const started = performance.now()
    let frames = 0
    const step = () => {
      frames += 1
      const elapsed = performance.now() - started
      if (elapsed >= durationMs) return resolve((frames * 1000) / elapsed)
      const deltaX = frames % 80 < 40 ? 14 : -14
      canvas?.dispatchEvent(
        new WheelEvent('wheel', {
          ...{ deltaX, deltaY: deltaX / 2, clientX: 500, clientY: 400, bubbles: true, cancelable: true },
        }),
      )
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}

/** Frames in a second while nobody here does anything. */
export function idleFrames(durationMs: number): Promise<number> {
  return new Promise((resolve) => {
    const started = performance.now()
    let frames = 0
    const step = () => {
      frames += 1
      const elapsed = performance.now() - started
      if (elapsed >= durationMs) resolve((frames * 1000) / elapsed)
      else requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}

/** In the plain page: ten cards move as if ten others drag them, twenty times a second each. Returns how to stop. */
export function startGhosts(people: number): void {
  const { store } = (globalThis as WithEditor).canvasEditor
  let step = 0
  const timers = Array.from({ length: people }, (_, person) =>
    setInterval(() => {
      step += 1
      const card = store.get(`shape:crowd${person}`)
      if (card) store.mergeRemoteChanges(() => store.put([{ ...card, x: person * 260 + (step % 40) }]))
    }, 50),
  )
  Reflect.set(globalThis, 'stopGhosts', () => timers.forEach(clearInterval))
}

export function stopGhosts(): void {
  const stop: unknown = Reflect.get(globalThis, 'stopGhosts')
  if (typeof stop === 'function') stop()
}

/** Notes from now on when a card of this page stood how far to the right: [moment of the clock, x]. */
export function watchCard(id: string): void {
  const shape = document.querySelector(`.tl-shape[data-shape-id="${id}"]`)
  if (!(shape instanceof HTMLElement)) throw new Error(`no ${id} in sight`)
  const seen: [number, number][] = []
  Reflect.set(globalThis, 'seenPlaces', seen)
  new MutationObserver(() => {
    const x = new DOMMatrix(shape.style.transform).e
    seen.push([performance.timeOrigin + performance.now(), x])
  }).observe(shape, { attributes: true, attributeFilter: ['style'] })
}

export function seenPlaces(): [number, number][] {
  return Reflect.get(globalThis, 'seenPlaces') as [number, number][]
}
