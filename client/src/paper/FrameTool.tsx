import { type MediaId, newId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import { SIDES } from '@wijktafel/shared/roles'
import { useEffect, useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { SIDE_PICTURES } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import { useBlobUrl } from '../ui/useBlobUrl.ts'
import { cropFrame, type Frame } from './cropPaper.ts'
import styles from './FrameTool.module.css'
import { frameOf, moveBy, type Spot } from './frame.ts'
import table from './PaperTable.module.css'
import type { PaperContent } from './paperItem.ts'
import type { PaperPhoto } from './paperPhoto.ts'

interface FrameToolProps {
  photo: PaperPhoto
  onFramed: (content: PaperContent) => void
  onDone: () => void
}

const WHOLE: Frame = { x: 0, y: 0, w: 1, h: 1 }

/** Points out, by two corners, what was written by hand and has no code. With a finger, a mouse, or arrows and Enter. */
export function FrameTool({ photo, onFramed, onDone }: FrameToolProps) {
  const t = useT()
  const [side, setSide] = useState<Side>('resident')
  const [first, setFirst] = useState<Spot | null>(null)
  const [framed, setFramed] = useState<readonly Frame[]>([])
  const choose = async (spot: Spot) => {
    if (!first) return setFirst(spot)
    const frame = frameOf(first, spot)
    setFirst(null)
    const blob = frame && (await cropFrame(photo, frame))
    if (!frame || !blob) return
    setFramed((now) => [...now, frame])
    onFramed({ pictures: [], photo: { id: newId<MediaId>(), blob }, side, serials: [] })
  }
  return (
    <div className={table.table}>
      <p role="status" className={styles.hint}>
        {framed.length > 0 && `${t('common.cards', { n: framed.length })}. `}
        {t(first ? 'paperPhoto.frameSecond' : 'paperPhoto.frameHint')}
      </p>
      <fieldset className={styles.sides}>
        <legend className="visually-hidden">{t('paperPhoto.side')}</legend>
        {SIDES.map((each) => (
          <label key={each} className={styles.side}>
            <input
              type="radio"
              className="visually-hidden"
              name="frame-side"
              checked={side === each}
              onChange={() => setSide(each)}
            />
            <Picture id={SIDE_PICTURES[each]} size="1.5rem" />
            {t(`side.${each}`)}
          </label>
        ))}
      </fieldset>
      <FramedPhoto photo={photo} first={first} framed={framed} onChoose={(spot) => void choose(spot)} />
      <button type="button" className={table.now} onClick={onDone}>
        {t('paperPhoto.frameDone')}
      </button>
    </div>
  )
}

interface FramedPhotoProps {
  photo: PaperPhoto
  first: Spot | null
  framed: readonly Frame[]
  onChoose: (spot: Spot) => void
}

/** The photo, what was framed on it, and a mark that arrows move. */
function FramedPhoto({ photo, first, framed, onChoose }: FramedPhotoProps) {
  const t = useT()
  const [mark, setMark] = useState<Spot>({ x: 0.5, y: 0.5 })
  const url = useBlobUrl(usePreview(photo))
  return (
    <button
      type="button"
      className={styles.photo}
      aria-label={t('paperPhoto.framePhoto')}
      onClick={(event) => {
        // Enter and space come without a place: they mean the mark.
        if (event.detail === 0) return onChoose(mark)
        const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
        const spot = { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
        setMark(spot)
        onChoose(spot)
      }}
      onKeyDown={(event) => {
        const moved = moveBy(mark, event.key, event.shiftKey)
        if (!moved) return
        event.preventDefault()
        setMark(moved)
      }}
    >
      {url && <img src={url} alt="" draggable={false} />}
      {framed.map(({ x, y, w, h }) => (
        <span key={`${x} ${y} ${w} ${h}`} className={styles.frame} style={percents({ x, y, w, h })} />
      ))}
      {first && <span className={styles.corner} style={percents({ ...first, w: 0, h: 0 })} />}
      <span className={styles.mark} style={percents({ ...mark, w: 0, h: 0 })} />
    </button>
  )
}

function percents({ x, y, w, h }: Frame): React.CSSProperties {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${w * 100}%`, height: `${h * 100}%` }
}

/** The photo as small as a screen needs it. */
function usePreview(photo: PaperPhoto): Blob | null {
  const [preview, setPreview] = useState<Blob | null>(null)
  useEffect(() => {
    let isHere = true
    void cropFrame(photo, WHOLE).then((blob) => {
      if (isHere) setPreview(blob)
    })
    return () => {
      isHere = false
    }
  }, [photo])
  return preview
}
