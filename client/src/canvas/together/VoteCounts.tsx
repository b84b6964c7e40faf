import { type Editor, type TLShapeId, useValue } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { votesOn } from '../votes.ts'
import styles from './VoteCounts.module.css'

/** At the foot of each card that people voted for: how many did. Cards themselves know nothing of it. */
export function VoteCounts({ editor }: { editor: Editor }) {
  const votes = useValue('votes', () => votesOn(editor).get(), [editor])
  return [...votes].map(([recordId, n]) => (
    <VoteCount key={recordId} editor={editor} recordId={recordId} n={n} />
  ))
}

function VoteCount({ editor, recordId, n }: { editor: Editor; recordId: string; n: number }) {
  const t = useT()
  const foot = useValue('foot', () => footOf(editor, recordId as TLShapeId), [editor, recordId])
  if (!foot) return null
  return (
    <div className={styles.place} style={{ transform: `translate(${foot.x}px, ${foot.y}px)` }}>
      <div className={styles.count} role="img" aria-label={t('canvas.votes', { n })} data-votes={n}>
        <Picture id="1F5F3" size="1.25rem" eager />
        {n}
      </div>
    </div>
  )
}

function footOf(editor: Editor, id: TLShapeId): { x: number; y: number } | null {
  if (editor.isShapeHidden(id)) return null
  const bounds = editor.getShapePageBounds(id)
  return bounds ? { x: bounds.maxX, y: bounds.maxY } : null
}
