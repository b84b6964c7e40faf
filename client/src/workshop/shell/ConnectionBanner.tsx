import { useEffect, useRef, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { reloadPage } from '../../live/leaveGuard.ts'
import { usePageConnection } from '../../live/usePageConnection.ts'
import { OFFLINE_PICTURE } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './ConnectionBanner.module.css'
import { CONNECTION_PICTURES, wantsReload, wordsOf } from './connectionLook.ts'
import { useLasting } from './useLasting.ts'
import { useOnline } from './useOnline.ts'

/** A server that restarts is back sooner than one can read. */
const SAY_AFTER_MS = 1_500
const SAY_REPLACED_MS = 60_000

/** What is wrong with the connection, what it means for one's work, and what to do now. Nothing while all is well. */
export function ConnectionBanner() {
  const t = useT()
  const connection = usePageConnection()
  const isOnline = useOnline()
  const words = useLasting(wordsOf(connection), { delayMs: SAY_AFTER_MS, now: null })
  const replaced = useReplaced(connection.replacements)
  const { state, unsent } = connection
  // Without live documents only the device itself can tell; with them, they know better.
  const isDeviceOffline = state === null && !isOnline
  const holder = useHeightFor('--connection-banner')
  return (
    // Also over an open dialog, and then too within reach: that is what the attribute tells the dialogs.
    <div role="status" className={styles.holder} ref={holder} data-react-aria-top-layer="true">
      {isDeviceOffline && (
        <Line picture={OFFLINE_PICTURE} tone="worry">
          {t('offline.banner')}
        </Line>
      )}
      {words && state && (
        <Line picture={CONNECTION_PICTURES[state]} tone={wantsReload(state) ? 'stop' : 'worry'}>
          {t(words)} {unsent.map((kind) => t(`connection.unsent.${kind}`)).join(' ')}
          {wantsReload(state) && (
            <button type="button" className={styles.button} onClick={reloadPage}>
              {t('connection.reload')}
            </button>
          )}
        </Line>
      )}
      {replaced.isSaid && (
        <Line picture={CONNECTION_PICTURES.replaced} tone="fact">
          {t('connection.replaced')}
          <button type="button" className={styles.button} onClick={replaced.close}>
            {t('common.close')}
          </button>
        </Line>
      )}
    </div>
  )
}

interface LineProps {
  picture: string
  tone: 'fact' | 'worry' | 'stop'
  children: React.ReactNode
}

function Line({ picture, tone, children }: LineProps) {
  return (
    <div className={styles.line} data-tone={tone}>
      <Picture id={picture} size="1.5rem" eager />
      <p>{children}</p>
    </div>
  )
}

/** Said until it was read, or for a minute where nobody can press. */
function useReplaced(count: number) {
  const [read, setRead] = useState(0)
  const close = () => setRead(count)
  useEffect(() => {
    const timer = setTimeout(() => setRead(count), SAY_REPLACED_MS)
    return () => clearTimeout(timer)
  }, [count])
  return { isSaid: count > read, close }
}

/** Whoever fills the whole screen takes this height off, so that nothing falls off the bottom. */
function useHeightFor(property: string) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty(property, `${element.offsetHeight}px`),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [property])
  return ref
}
