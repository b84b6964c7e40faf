import { type Editor, stopEventPropagation, type TLShapeId, useValue } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './RemarkCounts.module.css'
import { togetherOf } from './togetherState.ts'

/** At the corner of each card that something was said about: how much, and the way to it. */
export function RemarkCounts({ editor }: { editor: Editor }) {
  const ids = useValue('records with remarks', () => [...togetherOf(editor).get().remarks.keys()], [editor])
  return ids.map((id) => <RemarkCount key={id} editor={editor} recordId={id} />)
}

function RemarkCount({ editor, recordId }: { editor: Editor; recordId: string }) {
  const t = useT()
  const together = useValue('together', () => togetherOf(editor).get(), [editor])
  const corner = useValue('corner', () => cornerOf(editor, recordId as TLShapeId), [editor, recordId])
  const n = together.remarks.get(recordId) ?? 0
  const { onRemarks } = together
  if (!corner || n === 0) return null
  const inside = (
    <span className={styles.count}>
      <Picture id="1F4AC" size="1.25rem" eager />
      {n}
    </span>
  )
  return (
    <div className={styles.place} style={{ transform: `translate(${corner.x}px, ${corner.y}px)` }}>
      {onRemarks ? (
        <button
          type="button"
          className={styles.button}
          aria-label={t('canvas.remark.count', { n })}
          data-remarks={n}
          onPointerDown={stopEventPropagation}
          onTouchStart={stopEventPropagation}
          onTouchEnd={stopEventPropagation}
          onClick={() => onRemarks(recordId)}
        >
          {inside}
        </button>
      ) : (
        <div className={styles.button} role="img" aria-label={t('canvas.remark.count', { n })}>
          {inside}
        </div>
      )}
    </div>
  )
}

function cornerOf(editor: Editor, id: TLShapeId): { x: number; y: number } | null {
  if (editor.isShapeHidden(id)) return null
  const bounds = editor.getShapePageBounds(id)
  return bounds ? { x: bounds.maxX, y: bounds.minY } : null
}
