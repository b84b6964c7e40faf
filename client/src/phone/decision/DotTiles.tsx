import { findFull, takeDot, tapAnswer } from '@wijktafel/shared/decisions/fillBallot'
import { NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import { useT } from '../../i18n/translate.ts'
import type { Answer } from '../../ui/answers.ts'
import { AnswerFace, hasManyPictures } from './AnswerFace.tsx'
import tile from './AnswerTile.module.css'
import { AnswerVoice } from './AnswerVoice.tsx'
import styles from './DotTiles.module.css'
import { Dots } from './MarkSign.tsx'
import type { MarkListProps } from './markList.ts'
import { TickTile } from './TickTiles.tsx'

/** A tap lays a dot, the minus beside it takes one back. */
export function DotTiles({ paper, answers, filling, name, onChange, onFull }: MarkListProps) {
  const lay = ({ id }: Answer) => {
    const full = findFull(paper, filling.marks, id)
    if (full) onFull(full)
    else onChange(tapAnswer(paper, filling, id))
  }
  return (
    <fieldset className={tile.answers} aria-label={name}>
      {answers.map((answer) =>
        answer.id === NONE_OPTION ? (
          <TickTile
            key={answer.id}
            answer={answer}
            kind="checkbox"
            isMarked={answer.id in filling.marks}
            onTap={() => lay(answer)}
          />
        ) : (
          <div key={answer.id} className={tile.withSound}>
            <DotTile
              answer={answer}
              laid={filling.marks[answer.id] ?? 0}
              isFull={findFull(paper, filling.marks, answer.id) !== null}
              onLay={() => lay(answer)}
              onTake={() => onChange(takeDot(filling, answer.id))}
            />
            <AnswerVoice answer={answer} />
          </div>
        ),
      )}
    </fieldset>
  )
}

interface DotTileProps {
  answer: Answer
  laid: number
  isFull: boolean
  onLay: () => void
  onTake: () => void
}

function DotTile({ answer, laid, isFull, onLay, onTake }: DotTileProps) {
  const t = useT()
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={tile.answer}
        data-tone={answer.tone}
        data-many={hasManyPictures(answer)}
        data-has-sign
        data-marked={laid > 0}
        aria-disabled={isFull || undefined}
        onClick={onLay}
      >
        <AnswerFace answer={answer}>
          {laid > 0 && (
            <>
              <Dots count={laid} />
              <span className="visually-hidden">{t('phone.mark.dots.on', { n: laid })}</span>
            </>
          )}
        </AnswerFace>
      </button>
      <button
        type="button"
        className={styles.minus}
        aria-label={t('phone.mark.dots.take', { label: answer.label })}
        aria-disabled={laid === 0 || undefined}
        onClick={() => {
          if (laid > 0) onTake()
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 12h14" />
        </svg>
      </button>
    </div>
  )
}
