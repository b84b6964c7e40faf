import {
  type BoardItem,
  type BoardListing,
  type ListedZone,
  readBoardCards,
} from '@wijktafel/shared/board/boardListing'
import { moveToZone } from '@wijktafel/shared/board/boardWrites'
import { useMemo, useState } from 'react'
import type * as Y from 'yjs'
import { useT } from '../../i18n/translate.ts'
import { useDocumentValue } from '../../live/useDocumentValue.ts'
import { Picture } from '../../ui/Picture.tsx'
import { BoardListItem } from './BoardListItem.tsx'
import styles from './boardList.module.css'

interface BoardListProps {
  doc: Y.Doc
  canMove: boolean
  namePicture?: (pictureId: string) => string
}

const EMPTY: BoardListing = { zones: [], groups: [], items: [] }
const noName = () => ''

/** The whole board as words and pictures, for keyboard, screen reader and small screens. Changes go both ways, live. */
export function BoardList({ doc, canMove, namePicture = noName }: BoardListProps) {
  const t = useT()
  const { zones, groups, items } = useDocumentValue(doc, readBoardCards) ?? EMPTY
  const [said, setSaid] = useState('')
  const groupTitles = useMemo(() => new Map(groups.map((group) => [group.id, group.title])), [groups])
  const move = (item: BoardItem, zone: ListedZone) => {
    const isMoved = moveToZone(doc, item.recordId, zone.id)
    setSaid(isMoved ? t('canvas.list.moved', { zone: zone.title }) : t('canvas.list.gone'))
  }
  const show = (item: BoardItem) => (
    <BoardListItem
      key={item.recordId}
      item={item}
      groupTitle={groupTitles.get(item.groupId ?? '') ?? null}
      otherZones={canMove ? zones.filter((zone) => zone.id !== item.zoneId) : []}
      onMove={(zone) => move(item, zone)}
      namePicture={namePicture}
    />
  )
  const beside = items.filter((item) => item.zoneId === null)
  return (
    <section className={styles.list} aria-label={t('canvas.list')}>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {zones.map((zone) => {
        const inZone = items.filter((item) => item.zoneId === zone.id)
        return (
          <section key={zone.recordId} className={styles.zone} data-phase={zone.phase}>
            <h2>
              {zone.picture && <Picture id={zone.picture} size="2rem" />}
              {zone.title}
              <small>{t('canvas.list.count', { n: inZone.length })}</small>
            </h2>
            {inZone.length > 0 ? <ul>{inZone.map(show)}</ul> : <p>{t('canvas.list.empty')}</p>}
          </section>
        )
      })}
      {beside.length > 0 && (
        <section className={styles.zone}>
          <h2>{t('canvas.list.beside')}</h2>
          <ul>{beside.map(show)}</ul>
        </section>
      )}
    </section>
  )
}
