import { givePoints, tapAnswer } from '@wijktafel/shared/decisions/fillBallot'
import { NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import { useId } from 'react'
import { useT } from '../../i18n/translate.ts'
import { type Answer, POINT_PICTURES } from '../../ui/answers.ts'
import { Picture } from '../../ui/Picture.tsx'
import { AnswerFace, hasManyPictures } from './AnswerFace.tsx'
import tile from './AnswerTile.module.css'
import { AnswerVoice } from './AnswerVoice.tsx'
import styles from './FaceRows.module.css'
import type { MarkListProps } from './markList.ts'
import { TickTile } from './TickTiles.tsx'

/** Under each option six faces, from sad to glad. */
export function FaceRows({ paper, answers, filling, name, onChange }: MarkListProps) {
  return (
    <fieldset className={tile.answers} aria-label={name}>
      {answers.map((answer) =>
        answer.id === NONE_OPTION ? (
          <TickTile
            key={answer.id}
            answer={answer}
            kind="checkbox"
            isMarked={answer.id in filling.marks}
            onTap={() => onChange(tapAnswer(paper, filling, answer.id))}
          />
        ) : (
          <FaceRow
            key={answer.id}
            answer={answer}
            points={filling.marks[answer.id]}
            onGive={(points) => onChange(givePoints(filling, answer.id, points))}
          />
        ),
      )}
    </fieldset>
  )
}

interface FaceRowProps {
  answer: Answer
  points: number | undefined
  onGive: (points: number) => void
}

function FaceRow({ answer, points, onGive }: FaceRowProps) {
  const t = useT()
  const name = useId()
  return (
    <fieldset className={styles.option} aria-label={answer.label} data-marked={points !== undefined}>
      <div className={styles.what} data-many={hasManyPictures(answer)}>
        <AnswerFace answer={answer}>
          {points !== undefined && <span className={styles.word}>{t(`points.${points}`)}</span>}
        </AnswerFace>
      </div>
      <AnswerVoice answer={answer} />
      <div className={styles.faces}>
        {POINT_PICTURES.map((picture, value) => (
          <label key={picture} className={styles.face}>
            <input
              className="visually-hidden"
              type="radio"
              name={name}
              value={value}
              aria-label={t(`points.${value}`)}
              checked={points === value}
              onChange={() => onGive(value)}
            />
            <Picture id={picture} size="min(2.1rem, 40px)" eager />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
