import { cardSize } from '@wijktafel/shared/board/boardShapes'
import { PILE, PILE_HEADER } from '@wijktafel/shared/board/piles'
import { LIMITS } from '@wijktafel/shared/limits'
import { stopEventPropagation, useEditor, useIsEditing, useValue } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { CardPaper } from './CardPaper.tsx'
import { InlineWords } from './InlineWords.tsx'
import styles from './PilePaper.module.css'
import { cardsOfPile } from './pileVisibility.ts'
import { setPileOpen } from './pileWork.ts'
import type { CardShape, PileShape } from './shapeTypes.ts'

/** How much of the paper the top card may fill. */
const FACE = { w: PILE.w - 44, h: PILE.h - PILE_HEADER - 36 }

/** Closed: the top card on a heap, the name and how many. Open: a tray on which the cards lie. */
export function PilePaper({ shape }: { shape: PileShape }) {
  const t = useT()
  const editor = useEditor()
  const isEditing = useIsEditing(shape.id)
  const cards = useValue('cards of the pile', () => cardsOfPile(editor, shape.id), [editor, shape.id])
  const isReadOnly = useValue('read only', () => editor.getIsReadonly(), [editor])
  const { w, h, title, isOpen } = shape.props
  const top = isOpen ? undefined : cards.at(-1)
  const count = t('canvas.pile.count', { n: cards.length })
  const setTitle = (words: string) =>
    editor.updateShape<PileShape>({ id: shape.id, type: 'pile', props: { title: words } })
  const turn = () => {
    editor.markHistoryStoppingPoint('pile')
    setPileOpen(editor, shape, !isOpen)
  }
  return (
    <section
      className={styles.pile}
      data-open={isOpen}
      style={{ width: w, height: h }}
      aria-label={`${title || t('canvas.pile')}, ${count}`}
    >
      <header className={styles.header} style={{ height: PILE_HEADER }}>
        {isEditing ? (
          <InlineWords
            value={title}
            label={t('canvas.pile.title')}
            maxLength={LIMITS.NAME_LENGTH}
            onChange={setTitle}
            onDone={() => editor.complete()}
            onPointerDown={stopEventPropagation}
          />
        ) : (
          <h3 data-empty={title === ''}>{title || t('canvas.pile')}</h3>
        )}
        <button
          type="button"
          className={styles.count}
          aria-expanded={isOpen}
          aria-label={`${count}. ${t(isOpen ? 'canvas.pile.close' : 'canvas.pile.open')}`}
          disabled={isReadOnly}
          onPointerDown={stopEventPropagation}
          onDoubleClick={stopEventPropagation}
          onClick={turn}
        >
          {cards.length}
        </button>
      </header>
      {!isOpen && cards.length > 1 && <i className={styles.below} data-sheets={cards.length > 2 ? 2 : 1} />}
      {top && <TopCard card={top} />}
      {cards.length === 0 && <p className={styles.empty}>{t('canvas.pile.empty')}</p>}
    </section>
  )
}

/** The paper of a card as it is, made small enough for the pile. */
function TopCard({ card }: { card: CardShape }) {
  const { w, h } = cardSize(card.props)
  const scale = Math.min(1, FACE.w / w, FACE.h / h)
  return (
    <div className={styles.top} style={{ width: w * scale, height: h * scale }}>
      <div style={{ transform: `scale(${scale})`, transformOrigin: '0 0' }}>
        <CardPaper shape={card} />
      </div>
    </div>
  )
}
