import { sectorAtTop } from '@wijktafel/shared/board/wheel'
import { type CSSProperties, useEffect, useState } from 'react'
import { stopEventPropagation, useEditor, useValue } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { pictureUrl } from '../../ui/Picture.tsx'
import type { WheelShape } from './shapeTypes.ts'
import { WheelForm } from './WheelForm.tsx'
import styles from './WheelPaper.module.css'
import { openForm, TURN_MS, turnWheel } from './wheelWork.ts'

/** The wheel is drawn so large, and then made as large as its shape. */
const DISC = 440
/** What stands below the wheel: the words that came up. */
const BAND = 104

/** A wheel with a word a sector, a knob that anyone presses, and below it what came up. */
export function WheelPaper({ shape }: { shape: WheelShape }) {
  const t = useT()
  const editor = useEditor()
  const { w, h, labels, pictures, angle, turns } = shape.props
  const settled = useSettled(turns)
  const isReadOnly = useValue('read only', () => editor.getIsReadonly(), [editor])
  const isWriting = useValue('is writing', () => openForm(editor).get() === shape.id, [editor, shape.id])
  const isTurning = settled !== turns
  const chosen = turns > 0 && !isTurning ? sectorAtTop(angle, labels.length) : null
  const words = chosen === null ? '' : (labels[chosen] ?? '')
  const scale = Math.min(w / (DISC + 24), h / (DISC + 24 + BAND))
  return (
    <section
      className={styles.wheel}
      style={{ width: w, height: h }}
      aria-label={t('canvas.wheel')}
      data-turning={isTurning}
    >
      <div className={styles.stage} style={{ transform: `translateX(-50%) scale(${scale})` }}>
        <div className={styles.pointer} />
        <div className={styles.disc} style={{ transform: `rotate(${angle}deg)` }}>
          <Sectors labels={labels} pictures={pictures} />
        </div>
        <button
          type="button"
          className={styles.turn}
          disabled={isReadOnly || isTurning || labels.length === 0}
          onPointerDown={stopEventPropagation}
          onDoubleClick={stopEventPropagation}
          onClick={() => turnWheel(editor, shape)}
        >
          {t('canvas.wheel.turn')}
        </button>
        <p className={styles.chosen} role="status">
          {chosen !== null && pictures[chosen] && (
            <img src={pictureUrl(pictures[chosen])} alt="" width={52} height={52} draggable={false} />
          )}
          <span>{words}</span>
          {words === '' && <small>{t(hintOf({ isTurning, isEmpty: labels.length === 0 }))}</small>}
        </p>
      </div>
      {isWriting && <WheelForm shape={shape} />}
    </section>
  )
}

function hintOf({ isTurning, isEmpty }: { isTurning: boolean; isEmpty: boolean }): string {
  if (isEmpty) return 'canvas.wheel.empty'
  return isTurning ? 'canvas.wheel.turning' : 'canvas.wheel.hint'
}

/** The number of turns whose end was seen. Who comes later sees the end at once. */
function useSettled(turns: number): number {
  const [settled, setSettled] = useState(turns)
  useEffect(() => {
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const timer = setTimeout(() => setSettled(turns), isCalm ? 0 : TURN_MS)
    return () => clearTimeout(timer)
  }, [turns])
  return settled
}

const TINTS = ['--discover-2', '--develop-2', '--define-2', '--learn-2', '--deliver-2', '--start-2']

function Sectors({ labels, pictures }: Pick<WheelShape['props'], 'labels' | 'pictures'>) {
  const count = Math.max(1, labels.length)
  const step = 360 / count
  const tints = Array.from({ length: count }, (_, at) => tintOf(at, count))
  const stops = tints.map((tint, at) => `var(${tint}) ${at * step}deg ${(at + 1) * step}deg`)
  const background = `conic-gradient(from ${-step / 2}deg, ${stops.join(', ')})`
  return (
    <div className={styles.sectors} style={{ background }} data-count={crowdOf(count)}>
      {labels.map((label, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand on the wheel twice, and its place is what it is.
          key={at}
          className={styles.sector}
          style={{ '--at': `${at * step}deg`, '--width': `${widthOf(count)}px` } as CSSProperties}
        >
          {pictures[at] && <img src={pictureUrl(pictures[at])} alt="" decoding="async" draggable={false} />}
          <span>{label}</span>
        </div>
      ))}
    </div>
  )
}

/** Neighbours never have the same one, also where the last meets the first. */
function tintOf(at: number, count: number): string {
  const isLastOfSame = at === count - 1 && count > 1 && at % TINTS.length === 0
  return TINTS[isLastOfSame ? 1 : at % TINTS.length] ?? '--start-2'
}

/** As wide as a sector is where its last words stand. */
function widthOf(count: number): number {
  return count < 3 ? 190 : Math.min(165, Math.floor(2 * 120 * Math.tan(Math.PI / count)))
}

function crowdOf(count: number): 'few' | 'some' | 'many' {
  if (count <= 6) return 'few'
  return count <= 9 ? 'some' : 'many'
}
