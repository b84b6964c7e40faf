import { type MediaId, newId } from '@wijktafel/shared/ids'
import { useEffect, useRef, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { blurSpots, type Spot } from '../../pictures/blurSpots.ts'
import { encodeJpeg } from '../../pictures/drawPhoto.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import stack from '../frame/stack.module.css'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PIC } from '../pictures.ts'
import styles from './BlurScreen.module.css'
import { BlurTarget } from './BlurTarget.tsx'
import { RADII, type RoundPart } from './roundPart.ts'

const USUAL_SIZE = 1

/** Makes faces on one's own photo unrecognisable, before it leaves the device. Nothing of them is kept. */
export function BlurScreen() {
  const { draft, changeDraft, back } = useMeeting()
  const t = useT()
  const [parts, setParts] = useState<readonly RoundPart[]>([])
  const [size, setSize] = useState(USUAL_SIZE)
  const [failed, setFailed] = useState(false)
  const canvas = useRef<HTMLCanvasElement>(null)
  const isDrawn = useBlurredPhoto(canvas, { blob: draft.photo?.blob ?? null, parts })

  const resize = (step: number) => {
    const next = Math.min(RADII.length - 1, Math.max(0, size + step))
    setSize(next)
    setParts((before) =>
      before.map((part, at) => (at === before.length - 1 ? { ...part, size: next } : part)),
    )
  }
  const finish = async () => {
    const blob = canvas.current && (await encodeJpeg(canvas.current))
    if (!blob) return setFailed(true)
    changeDraft((before) => ({ ...before, photo: { id: newId<MediaId>(), blob } }))
    back()
  }
  return (
    <MeetingScreen
      title={t('phone.blur.title')}
      hasTime
      footer={
        parts.length > 0 && (
          <ActionButton kind="now" picture={PIC.done} onPress={() => void finish()}>
            {t('phone.blur.done')}
          </ActionButton>
        )
      }
    >
      <p role="status" className={stack.label}>
        {parts.length === 0 ? t('phone.blur.hint') : t('phone.blur.count', { n: parts.length })}
      </p>
      <BlurTarget
        canvas={canvas}
        size={size}
        isReady={isDrawn}
        onSpot={(part) => setParts((before) => [...before, part])}
      />
      <div className={styles.tools}>
        <button type="button" aria-disabled={size === 0 || undefined} onClick={() => resize(-1)}>
          <span aria-hidden="true">−</span>
          {t('phone.blur.smaller')}
        </button>
        <button
          type="button"
          aria-disabled={size === RADII.length - 1 || undefined}
          onClick={() => resize(1)}
        >
          <span aria-hidden="true">+</span>
          {t('phone.blur.larger')}
        </button>
        {parts.length > 0 && (
          <button type="button" onClick={() => setParts((before) => before.slice(0, -1))}>
            <Picture id={PIC.undo} size="1.5rem" eager />
            {t('common.undo')}
          </button>
        )}
      </div>
      <div role="alert">
        {failed && (
          <Notice picture={PIC.refused} tone="problem">
            {t('phone.blur.failed')}
          </Notice>
        )}
      </div>
    </MeetingScreen>
  )
}

/** Keeps the canvas as the photo with its parts blurred. True once it is drawn. */
function useBlurredPhoto(
  canvas: React.RefObject<HTMLCanvasElement | null>,
  { blob, parts }: { blob: Blob | null; parts: readonly RoundPart[] },
): boolean {
  const [photo, setPhoto] = useState<ImageBitmap | null>(null)
  useEffect(() => {
    if (!blob) return
    let isGone = false
    let made: ImageBitmap | null = null
    createImageBitmap(blob).then(
      (bitmap) => {
        made = bitmap
        if (isGone) bitmap.close()
        else setPhoto(bitmap)
      },
      // It was drawn by this device itself: only without memory it cannot be opened, and the screen stays empty.
      () => undefined,
    )
    return () => {
      isGone = true
      made?.close()
      setPhoto(null)
    }
  }, [blob])
  useEffect(() => {
    if (photo && canvas.current) drawBlurred(canvas.current, photo, parts)
  }, [canvas, photo, parts])
  return photo !== null
}

function drawBlurred(canvas: HTMLCanvasElement, photo: ImageBitmap, parts: readonly RoundPart[]): void {
  const { width, height } = photo
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return
  context.drawImage(photo, 0, 0)
  if (parts.length === 0) return
  const pixels = context.getImageData(0, 0, width, height)
  const spots: Spot[] = parts.map(({ x, y, size }) => ({
    x: x * width,
    y: y * height,
    radius: (RADII[size] ?? RADII[0]) * Math.max(width, height),
  }))
  blurSpots(pixels, spots)
  context.putImageData(pixels, 0, 0)
}
