import { useEffect, useRef, useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import { ActionButtons } from './actions/ActionButtons.tsx'
import type { ActionContext } from './actions/boardAction.ts'
import { BoardIcon } from './BoardIcon.tsx'
import styles from './LeadMenu.module.css'
import tool from './Tool.module.css'
import { NewZone, ZoneMenu } from './ZoneMenu.tsx'

type Page = 'all' | 'zone' | 'newZone'

/** What only the regisseur does. */
export function LeadMenu({ context }: { context: ActionContext }) {
  const t = useT()
  const [page, setPage] = useState<Page | null>(null)
  const close = () => setPage(null)
  const place = useClosedFromOutside(page !== null, close)
  const pageProps = { context, onDone: close, onBack: () => setPage('all') }
  return (
    <div className={styles.lead} ref={place}>
      <button
        type="button"
        className={tool.tool}
        aria-expanded={page !== null}
        onClick={() => setPage(page === null ? 'all' : null)}
        data-tool="more"
      >
        <span className={tool.picture}>
          <BoardIcon name="more" />
        </span>
        <span className={tool.name}>{t('canvas.tool.more')}</span>
      </button>
      {page !== null && (
        <div className={styles.menu} data-page={page}>
          {page === 'all' && (
            <>
              <PageButton id="newZone" picture="2795" name="canvas.lead.addZone" onOpen={setPage} />
              <PageButton id="zone" picture="1F4CD" name="canvas.lead.oneZone" onOpen={setPage} />
              <ActionButtons context={context} place="lead" onRun={close} />
            </>
          )}
          {page === 'zone' && <ZoneMenu {...pageProps} />}
          {page === 'newZone' && <NewZone {...pageProps} />}
        </div>
      )}
    </div>
  )
}

interface PageButtonProps {
  id: Page
  picture: string
  name: string
  onOpen: (page: Page) => void
}

function PageButton({ id, picture, name, onOpen }: PageButtonProps) {
  const t = useT()
  return (
    <button type="button" onClick={() => onOpen(id)} data-action={id}>
      <Picture id={picture} size="1.6rem" eager />
      {t(name)}…
    </button>
  )
}

/** A touch beside the menu closes it, and Escape does; the keyboard is then back at its button. */
function useClosedFromOutside(isOpen: boolean, close: () => void) {
  const place = useRef<HTMLDivElement>(null)
  const closeNow = useRef(close)
  closeNow.current = close
  useEffect(() => {
    if (!isOpen) return
    const handlePointer = (event: Event) => {
      // A page of the menu that just made way for another one is not beside it.
      const target = event.target instanceof Node && event.target.isConnected ? event.target : null
      if (target && !place.current?.contains(target)) closeNow.current()
    }
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      closeNow.current()
      place.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', handlePointer)
    document.addEventListener('keydown', handleKey)
    return () => {
      document.removeEventListener('pointerdown', handlePointer)
      document.removeEventListener('keydown', handleKey)
    }
  }, [isOpen])
  return place
}
