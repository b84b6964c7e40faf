import { type Editor, stopEventPropagation, type TLShapeId, useValue } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './Hands.module.css'
import { type Hand, readHands, readOwnHand } from './hands.ts'
import { setTogether, togetherOf } from './togetherState.ts'

/** "About this one": hands with faces on the cards that they point at, and who is writing where. */
export function Hands({ editor }: { editor: Editor }) {
  const hands = useValue('hands', () => readHands(editor), [editor])
  const face = useValue('own face', () => togetherOf(editor).get().face, [editor])
  const own = useValue('own hand', () => readOwnHand(editor), [editor])
  const records = new Map<TLShapeId, Hand[]>()
  for (const hand of hands) records.set(hand.recordId, [...(records.get(hand.recordId) ?? []), hand])
  if (own && !records.has(own)) records.set(own, [])
  return [...records].map(([recordId, on]) => (
    <HandsOnCard
      key={recordId}
      editor={editor}
      recordId={recordId}
      hands={on}
      hasOwn={recordId === own}
      face={face}
    />
  ))
}

interface HandsOnCardProps {
  editor: Editor
  recordId: TLShapeId
  hands: readonly Hand[]
  hasOwn: boolean
  /** This person's own. */
  face: string | null
}

function HandsOnCard({ editor, recordId, hands, hasOwn, face }: HandsOnCardProps) {
  const t = useT()
  const box = useValue('card under hands', () => editor.getShapePageBounds(recordId), [editor, recordId])
  if (!box) return null
  const { x, y, w, h } = box
  const isPointedAt = hasOwn || hands.some(({ does }) => does === 'points')
  return (
    <div className={styles.place} style={{ transform: `translate(${x}px, ${y}px)` }}>
      {isPointedAt && <div className={styles.ring} style={{ inlineSize: w, blockSize: h }} />}
      <div className={styles.hands} style={{ insetBlockStart: h }}>
        {hasOwn && (
          <button
            type="button"
            className={styles.own}
            aria-label={t('canvas.about.off')}
            title={t('canvas.about.off')}
            onPointerDown={stopEventPropagation}
            onTouchStart={stopEventPropagation}
            onTouchEnd={stopEventPropagation}
            onClick={() => setTogether(editor, { about: null })}
            data-testid="own-hand"
          >
            <Picture id="270B" size="2rem" eager />
            {face && <Picture id={face} size="1.75rem" eager />}
          </button>
        )}
        {hands.map((hand) => (
          <OtherHand key={hand.userId + hand.does} hand={hand} />
        ))}
      </div>
    </div>
  )
}

function OtherHand({ hand: { name, face, colour, does } }: { hand: Hand }) {
  const t = useT()
  const who = name || t('canvas.someone')
  const label = t(does === 'points' ? 'canvas.about.by' : 'canvas.writing.by', { name: who })
  return (
    <div
      className={styles.other}
      role="img"
      aria-label={label}
      data-testid={does === 'points' ? 'hand' : 'writing'}
    >
      <Picture id={does === 'points' ? '270B' : '270F'} size="1.75rem" eager />
      {face && <Picture id={face} size="1.75rem" eager />}
      <span style={{ background: colour }}>{does === 'points' ? who : label}</span>
    </div>
  )
}
