import { PAGE_LOCK_PREFIX } from './phoneFiles.ts'

/** As long as this page stands, the files of its version are kept: it may still ask for more of them. */
export function holdVersion(): void {
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  if (!locks || !script) return
  const name = PAGE_LOCK_PREFIX + new URL(script.src).pathname
  // Never let go: the browser does so when the page goes.
  void locks.request(name, { mode: 'shared' }, () => new Promise(() => undefined)).catch(() => undefined)
}
