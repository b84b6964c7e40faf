import { tapAnswer } from '@wijktafel/shared/decisions/fillBallot'
import { NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import { useT } from '../../i18n/translate.ts'
import type { Answer } from '../../ui/answers.ts'
import { AnswerFace, hasManyPictures } from './AnswerFace.tsx'
import tile from './AnswerTile.module.css'
import { AnswerVoice } from './AnswerVoice.tsx'
import { PlaceSign } from './MarkSign.tsx'
import type { MarkListProps } from './markList.ts'
import { TickTile } from './TickTiles.tsx'

/** The first tap is the best, the next one comes behind it; a second tap takes it back and the others move up. */
export function OrderTiles({ paper, answers, filling, name, onChange }: MarkListProps) {
  const tap = ({ id }: Answer) => onChange(tapAnswer(paper, filling, id))
  return (
    <fieldset className={tile.answers} aria-label={name}>
      {answers.map((answer) =>
        answer.id === NONE_OPTION ? (
          <TickTile
            key={answer.id}
            answer={answer}
            kind="checkbox"
            isMarked={answer.id in filling.marks}
            onTap={() => tap(answer)}
          />
        ) : (
          <div key={answer.id} className={tile.withSound}>
            <OrderTile answer={answer} place={filling.marks[answer.id]} onTap={() => tap(answer)} />
            <AnswerVoice answer={answer} />
          </div>
        ),
      )}
    </fieldset>
  )
}

function OrderTile({
  answer,
  place,
  onTap,
}: {
  answer: Answer
  place: number | undefined
  onTap: () => void
}) {
  const t = useT()
  return (
    <button
      type="button"
      className={tile.answer}
      data-tone={answer.tone}
      data-many={hasManyPictures(answer)}
      data-has-sign
      data-marked={place !== undefined}
      aria-pressed={place !== undefined}
      onClick={onTap}
    >
      <PlaceSign place={place} />
      <AnswerFace answer={answer}>
        {place !== undefined && (
          <span className="visually-hidden">{t('phone.mark.order.place', { n: place })}</span>
        )}
      </AnswerFace>
    </button>
  )
}
