import type { StoryItem } from '@wijktafel/shared/api/monitor'
import { PHASES } from '@wijktafel/shared/method/phase'
import { useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { PHASE_PICTURES, phaseColors } from '../../ui/phaseLook.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { formatDayAndYear } from '../shell/dates.ts'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import styles from './StoryPage.module.css'
import { type StoryRow, storyRows } from './storyPlaces.ts'

/** More stand under each other in a new row, so that the way stays to be seen. */
const MOST_IN_ROW = 4

/** The Double Diamond as it went: every meeting, decision, kept promise and lesson on its place, back and forth. Prints on A3. */
export function StoryPage({ projectId }: { projectId: string }) {
  const t = useT()
  const story = useEndpoint('GET /api/projects/:projectId/story', { params: { projectId } })
  return (
    <Page title={t('story.title')}>
      <QueryState query={story}>
        {({ project, items }) => (
          <div className={styles.paper}>
            <header className={styles.heading}>
              <div>
                <ButtonLink look="quiet" href={`/project/${projectId}`}>
                  {project}
                </ButtonLink>
                <h1>{t('story.title')}</h1>
              </div>
              {items.length > 0 && (
                <Button picture="1F5A8" onPress={() => window.print()}>
                  {t('story.print')}
                </Button>
              )}
            </header>
            {items.length === 0 ? (
              <EmptyState picture="1F331" title={t('story.none')} text={t('story.noneText')} />
            ) : (
              <Story projectId={projectId} items={items} />
            )}
          </div>
        )}
      </QueryState>
    </Page>
  )
}

function Story({ projectId, items }: { projectId: string; items: readonly StoryItem[] }) {
  const t = useT()
  const rows = storyRows(items, MOST_IN_ROW)
  const list = useRef<HTMLOListElement>(null)
  const way = useWay(list)
  return (
    <div className={styles.story}>
      <div className={styles.phases} aria-hidden="true">
        {PHASES.map((phase) => (
          <span key={phase} className={styles.phase} data-phase={phase} style={phaseColors(phase)}>
            <Picture id={PHASE_PICTURES[phase]} size="1.75rem" eager />
            {t(`phase.${phase}`)}
          </span>
        ))}
      </div>
      <ol ref={list} className={styles.rows}>
        <svg className={styles.way} aria-hidden="true">
          <path d={way} />
        </svg>
        {rows.map((row) => (
          <li
            key={row.at}
            className={styles.row}
            style={{ ...phaseColors(row.phase), ...placeOf(row) }}
            data-story-row
          >
            <span className="visually-hidden">{t(`phase.${row.phase}`)}</span>
            {row.items.map((item) => (
              <Item key={`${item.kind} ${item.id}`} item={item} projectId={projectId} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  )
}

function placeOf({ at, column }: StoryRow): React.CSSProperties {
  return { '--row': at + 1, '--column': column + 1 } as React.CSSProperties
}

function Item({ item, projectId }: { item: StoryItem; projectId: string }) {
  const t = useT()
  const { kind, title, picture, at, sessionId } = item
  return (
    <Link href={hrefOf(item, projectId)} className={styles.item} data-kind={kind}>
      <Picture id={picture} size={kind === 'meeting' ? '2rem' : '1.5rem'} />
      <span>
        <span className={styles.kind}>
          {t(`story.kind.${kind}`)} · {formatDayAndYear(at)}
        </span>
        <span className={styles.title}>{title || t(sessionId ? 'story.noTitle' : 'monitor.title')}</span>
      </span>
    </Link>
  )
}

function hrefOf({ kind, sessionId, id }: StoryItem, projectId: string): string {
  if (sessionId === null) return `/project/${projectId}/hoe-gaat-het`
  if (kind === 'decision') return `/project/${projectId}/besluitenboek`
  if (kind === 'note') return `/bijeenkomst/${sessionId}?notitie=${id}`
  return `/bijeenkomst/${sessionId}/verslag`
}

/** The line from row to row, measured where they stand: also on paper, and when the window changes. */
function useWay(list: React.RefObject<HTMLElement | null>): string {
  const [way, setWay] = useState('')
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = () => {
      const points = [...element.querySelectorAll<HTMLElement>('[data-story-row]')].map((row) => ({
        x: row.offsetLeft + row.offsetWidth / 2,
        top: row.offsetTop,
        bottom: row.offsetTop + row.offsetHeight,
      }))
      setWay(
        points
          .map(({ x, top, bottom }, index) => {
            const before = points[index - 1]
            if (!before) return `M${x} ${bottom}`
            const middle = (before.bottom + top) / 2
            return `C${before.x} ${middle} ${x} ${middle} ${x} ${top}M${x} ${bottom}`
          })
          .join(''),
      )
    }
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(element)
    const paper = window.matchMedia('print')
    paper.addEventListener('change', measure)
    return () => {
      sizes.disconnect()
      paper.removeEventListener('change', measure)
    }
  }, [list])
  return way
}
