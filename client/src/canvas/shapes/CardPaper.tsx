import { cardSize, photoHeight, pictureLayout } from '@wijktafel/shared/board/boardShapes'
import { LIMITS } from '@wijktafel/shared/limits'
import { stopEventPropagation, useEditor, useIsEditing } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { pictureUrl } from '../../ui/Picture.tsx'
import { usePictureName } from '../pictureNames.ts'
import { CardSound } from './CardSound.tsx'
import { InlineWords } from './InlineWords.tsx'
import styles from './shapes.module.css'
import type { CardShape } from './shapeTypes.ts'

/** How a card looks: white paper, a top edge in the colour of the side, pictures above words, a player where something is said. */
export function CardPaper({ shape }: { shape: CardShape }) {
  const t = useT()
  const { text, photo, pictures, voice, voiceSeconds, side, face } = shape.props
  const { w, h } = cardSize(shape.props)
  const editor = useEditor()
  const nameOf = usePictureName()
  const isEditing = useIsEditing(shape.id)
  const setText = (words: string) =>
    editor.updateShape<CardShape>({ id: shape.id, type: 'card', props: { text: words } })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is one thing made of several.
    <div
      className={styles.card}
      data-side={side ?? 'none'}
      style={{ width: w, height: h }}
      role="group"
      aria-label={side ? t(`canvas.card.of.${side}`) : t('canvas.card.of.unknown')}
    >
      {photo !== null && (
        <img
          className={styles.photo}
          style={{ height: photoHeight(w) }}
          src={`/api/media/${photo}?size=small`}
          alt={t('canvas.card.photo')}
          decoding="async"
          draggable={false}
        />
      )}
      {pictures.length > 0 && <CardPictures pictures={pictures} />}
      {voice !== null && <CardSound voice={voice} seconds={voiceSeconds} />}
      {isEditing ? (
        <InlineWords
          value={text}
          label={t('canvas.card.words')}
          maxLength={LIMITS.CARD_TEXT_LENGTH}
          onChange={setText}
          onDone={() => editor.complete()}
          onPointerDown={stopEventPropagation}
          isMultiline
        />
      ) : (
        text !== '' && <p className={styles.words}>{text}</p>
      )}
      {face !== null && (
        <img
          className={styles.face}
          src={pictureUrl(face)}
          alt={nameOf(face)}
          decoding="async"
          draggable={false}
        />
      )}
    </div>
  )
}

function CardPictures({ pictures }: { pictures: CardShape['props']['pictures'] }) {
  const nameOf = usePictureName()
  const { side, columns } = pictureLayout(pictures.length)
  return (
    <div className={styles.pictures} style={{ width: columns * (side + 6) }}>
      {pictures.map((picture, place) => (
        <img
          // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand on a card twice.
          key={`${picture}${place}`}
          src={pictureUrl(picture)}
          alt={nameOf(picture)}
          width={side}
          height={side}
          decoding="async"
          draggable={false}
        />
      ))}
    </div>
  )
}
