import { type BoardListing, readBoardCards } from '@wijktafel/shared/board/boardListing'
import { centerOf, contains } from '@wijktafel/shared/board/places'
import type { BoardId } from '@wijktafel/shared/ids'
import type { StageCall } from '@wijktafel/shared/stage'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type * as Y from 'yjs'
import { RemarksContext } from '../../canvas/together/remarksContext.ts'
import { useRemarkCounts } from '../../canvas/together/useRemarkCounts.ts'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './ListGuide.module.css'
import { useMeeting } from './meetingContext.ts'
import { RemarksSheet } from './RemarksSheet.tsx'
import { zoneInLight } from './zoneInLight.ts'

interface ListGuideProps {
  doc: Y.Doc
  boardId: BoardId
  /** The board as a list. */
  children: ReactNode
}

/** On a list the regisseur's light and call are a line of words, the zone comes into sight, and each card has its remarks. */
export function ListGuide({ doc, boardId, children }: ListGuideProps) {
  const t = useT()
  const { stage } = useMeeting()
  const place = useRef<HTMLDivElement>(null)
  const [remarksOn, setRemarksOn] = useState<string | null>(null)
  const counts = useRemarkCounts(doc)
  const remarks = useMemo(() => ({ counts, open: setRemarksOn }), [counts])
  const lit = zoneInLight(stage, boardId)
  const called = useCalledTo(doc, stage.call?.boardId === boardId ? stage.call : null)
  const [title, setTitle] = useState<string | null>(null)
  useEffect(() => {
    const zone = lit === null ? undefined : readBoardCards(doc).zones.find(({ id }) => id === lit)
    setTitle(zone?.title ?? null)
    const section = zone && bringIntoSight(place.current, zone.id)
    section?.setAttribute('data-lit', 'true')
    return () => section?.removeAttribute('data-lit')
  }, [doc, lit])
  useEffect(() => {
    if (called) bringIntoSight(place.current, called.zoneId)
  }, [called])
  const words =
    title === null
      ? called && t('canvas.call.list', { title: called.title })
      : t('canvas.light.on', { title })
  return (
    <div ref={place} className={styles.place}>
      <div className={styles.line} role="status">
        {words !== null && (
          <p>
            <Picture id={title === null ? '1F4E3' : '1F526'} size="1.5rem" eager />
            {words}
          </p>
        )}
      </div>
      <RemarksContext value={remarks}>{children}</RemarksContext>
      {remarksOn !== null && (
        <RemarksSheet boardId={boardId} recordId={remarksOn} onClose={() => setRemarksOn(null)} />
      )}
    </div>
  )
}

function bringIntoSight(place: Element | null, zoneId: string): Element | null {
  const section = place?.querySelector(`[data-zone="${CSS.escape(zoneId)}"]`) ?? null
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  section?.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' })
  return section
}

interface CalledTo {
  n: number
  zoneId: string
  title: string
}

/** The zone that lies in the middle of what the regisseur called everyone to; null before a call, and when none lies there. */
function useCalledTo(doc: Y.Doc, call: StageCall | null): CalledTo | null {
  const [first] = useState(call?.n ?? 0)
  const [called, setCalled] = useState<CalledTo | null>(null)
  const heard = useRef(first)
  useEffect(() => {
    if (!call || call.n <= heard.current) return
    heard.current = call.n
    const zone = zoneInMiddle(readBoardCards(doc), call)
    setCalled(zone ? { n: call.n, zoneId: zone.id, title: zone.title } : null)
  }, [doc, call])
  return called
}

function zoneInMiddle({ zones }: BoardListing, call: StageCall) {
  const middle = centerOf(call)
  const distance = ({ box }: BoardListing['zones'][number]) => {
    const { x, y } = centerOf(box)
    return contains(box, middle) ? 0 : Math.hypot(x - middle.x, y - middle.y)
  }
  return [...zones].sort((a, b) => distance(a) - distance(b))[0]
}
