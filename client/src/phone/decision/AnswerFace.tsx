import type { ReactNode } from 'react'
import type { Answer } from '../../ui/answers.ts'
import { picturesBesidePhoto } from '../../ui/picturesBesidePhoto.ts'
import { AnswerLabel } from './AnswerLabel.tsx'
import { AnswerPictures } from './AnswerPictures.tsx'
import styles from './AnswerTile.module.css'

/** What stands on the tile of an answer: its pictures, its words, and what was marked under them. */
export function AnswerFace({ answer, children }: { answer: Answer; children?: ReactNode }) {
  return (
    <>
      <span className={styles.pictures}>
        <AnswerPictures answer={answer} size="2.3rem" />
      </span>
      <span className={styles.words}>
        <span>
          <AnswerLabel answer={answer} />
        </span>
        {children}
      </span>
    </>
  )
}

/** Several pictures stand above the words, one beside them. */
export function hasManyPictures({ photo, pictures, isOfMeeting }: Answer): boolean {
  return isOfMeeting && (photo ? 1 + picturesBesidePhoto(pictures).length : pictures.length) > 1
}
