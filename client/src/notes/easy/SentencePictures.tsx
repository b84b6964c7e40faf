import type { Editor } from '@tiptap/core'
import type { PictureId } from '@wijktafel/shared/ids'
import { loadPictureSearch } from '@wijktafel/shared/pictures/loadPictureSearch'
import { picturesForSentence } from '@wijktafel/shared/pictures/picturesForSentence'
import { useEffect, useId, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './EasyPanel.module.css'
import { PICTURE_PLACE } from './easyBlocks.ts'
import type { SentenceInNote } from './easyCheck.ts'
import { putPicture } from './putWords.ts'

interface Suggested {
  id: PictureId
  alt: string
}

const MOST = 5

/** Pictures that may go with the sentence one is in, by its words. Not there once it has one. */
export function SentencePictures({
  editor,
  sentence,
  isStale,
}: {
  editor: Editor
  sentence: SentenceInNote
  isStale: boolean
}) {
  const t = useT()
  const label = useId()
  const { checked, to } = sentence
  const pictures = useSuggested(checked.text, checked.language ?? 'nl')
  if (checked.text.includes(PICTURE_PLACE) || pictures.length === 0) return null
  return (
    <div className={styles.pictures}>
      <p id={label}>{t('easy.pictures')}</p>
      <ul aria-labelledby={label}>
        {pictures.map(({ id, alt }) => (
          <li key={id}>
            <button
              type="button"
              aria-label={alt}
              disabled={isStale}
              onClick={() => putPicture(editor, { id, alt }, to)}
            >
              <Picture id={id} size="2.25rem" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function useSuggested(text: string, language: 'nl' | 'en'): readonly Suggested[] {
  const [suggested, setSuggested] = useState<readonly Suggested[]>([])
  useEffect(() => {
    let isGone = false
    loadPictureSearch(language).then(
      (search) => {
        if (isGone) return
        setSuggested(picturesForSentence(search, text, MOST).map((id) => ({ id, alt: search.word(id) })))
      },
      // Without network, and not fetched before: the button for pictures is there all the same.
      () => setSuggested([]),
    )
    return () => {
      isGone = true
    }
  }, [text, language])
  return suggested
}
