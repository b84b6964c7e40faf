import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { EndpointOutput } from '@wijktafel/shared/api/endpoints'
import { type PeoplePerSide, sumOf } from '@wijktafel/shared/decisions/hands'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from '../ballots/BallotPrint.module.css'
import { PerSideFields } from '../ballots/PerSideFields.tsx'
import { useWarnBeforeLeaving } from '../ballots/useWarnBeforeLeaving.ts'
import paperPage from '../paper/PaperPage.module.css'
import { whenPicturesAreThere } from '../paper/whenPicturesAreThere.ts'
import { useAction } from '../queries/useAction.ts'
import { CardFace, type PrintedCard } from './CardFace.tsx'

type MadeCard = EndpointOutput<'GET /api/decisions/:decisionId/turn-cards'>['cards'][number]

interface CardPrintProps {
  decision: DecisionDetail
  /** The cards that there are already. Their codes are nowhere but on paper. */
  made: readonly MadeCard[]
  /** Of an earlier decision, with the same answers. */
  before: EndpointOutput<'GET /api/decisions/:decisionId/turn-cards'>['before']
}

/** No margins of the browser's own: its header would move the cut lines. */
const PAGE_RULES = '@page{size:A4 portrait;margin:0}@media print{html,body{background:#fff}}'
const NOBODY: PeoplePerSide = { resident: 0, professional: 0 }

const isFree = (card: MadeCard) => card.face === null

function peopleOf(made: readonly MadeCard[]): PeoplePerSide {
  const count = (side: MadeCard['side']) => made.filter((card) => isFree(card) && card.side === side).length
  return { resident: count('resident'), professional: count('professional') }
}

export function CardPrint({ decision, made, before }: CardPrintProps) {
  const t = useT()
  const [people, setPeople] = useState(() => peopleOf(made))
  const [forPeopleHere, setForPeopleHere] = useState(() => made.some((card) => !isFree(card)))
  const [cards, setCards] = useState<readonly PrintedCard[]>([])
  const make = useAction('POST /api/decisions/:decisionId/turn-cards', {
    refresh: ['GET /api/decisions/:decisionId/turn-cards', 'GET /api/sessions/:sessionId/decisions'],
    onDone: (printed) => setCards(printed.cards),
  })
  const isFixed = decision.state !== 'draft'
  const send = (body: { people: PeoplePerSide; forPeopleHere: boolean }) =>
    make.mutate({ params: { decisionId: decision.id }, body })
  return (
    <div className={paperPage.columns}>
      <style>{PAGE_RULES}</style>
      <div className={styles.form}>
        <h2>{decision.proposal}</h2>
        {before && made.length === 0 && <CardsOfBefore {...{ decision, before }} />}
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            send({ people, forPeopleHere })
          }}
        >
          <Notice picture="1F440">{t('turnCards.open')}</Notice>
          <CheckField
            label={t('turnCards.forPeopleHere')}
            checked={forPeopleHere}
            onChange={(event) => setForPeopleHere(event.currentTarget.checked)}
          />
          <PerSideFields legend={t('turnCards.howMany')} {...{ people, isFixed }} onChange={setPeople} />
          <p className={styles.hint}>{t('ballotPaper.once')}</p>
          {made.length > 0 && cards.length === 0 && (
            <Notice tone="warning">{t('turnCards.made', { n: made.length })}</Notice>
          )}
          <Button
            type="submit"
            look={cards.length > 0 || (before && made.length === 0) ? 'plain' : 'now'}
            size="l"
            picture="1F0CF"
            isDisabled={make.isPending || (sumOf(people) === 0 && !forPeopleHere)}
          >
            {t(made.length > 0 ? 'turnCards.makeAnew' : 'turnCards.make')}
          </Button>
          {made.length > 0 && !isFixed && (
            <Button
              look="quiet"
              picture="1F5D1"
              isDisabled={make.isPending}
              onPress={() => {
                setPeople(NOBODY)
                setForPeopleHere(false)
                send({ people: NOBODY, forPeopleHere: false })
              }}
            >
              {t('ballotPaper.void')}
            </Button>
          )}
        </form>
      </div>
      <Preview {...{ decision, cards }} />
    </div>
  )
}

/** Nobody prints and cuts in the middle of a meeting what is on the chairs already. */
function CardsOfBefore({
  decision,
  before,
}: Pick<CardPrintProps, 'decision'> & { before: NonNullable<CardPrintProps['before']> }) {
  const t = useT()
  const again = useAction('POST /api/decisions/:decisionId/turn-cards/again', {
    refresh: ['GET /api/decisions/:decisionId/turn-cards', 'GET /api/sessions/:sessionId/decisions'],
  })
  return (
    <>
      <Button
        look="now"
        size="l"
        picture="1F501"
        isDisabled={again.isPending}
        onPress={() =>
          again.mutate({ params: { decisionId: decision.id }, body: { from: before.decisionId } })
        }
      >
        {t('turnCards.again', { n: before.cards })}
      </Button>
      <p className={styles.hint}>{t('turnCards.againHint')}</p>
    </>
  )
}

function Preview({ decision, cards }: { decision: DecisionDetail; cards: readonly PrintedCard[] }) {
  const t = useT()
  useWarnBeforeLeaving(cards.length > 0)
  if (cards.length === 0)
    return <EmptyState small picture="1F5A8" title={t('turnCards.none')} text={t('turnCards.noneText')} />
  return (
    <div className={paperPage.preview}>
      <div className={paperPage.bar}>
        <p role="status">
          <strong>{t('turnCards.ready', { n: cards.length })}</strong> {t('ballotPaper.printNow')}
        </p>
        <Button look="now" size="l" picture="1F5A8" onPress={() => void printWhole()}>
          {t('turnCards.print')}
        </Button>
      </div>
      <div className={paperPage.sheets} data-sheets>
        {cards.map((card) => (
          <CardFace key={card.code} {...{ decision, card }} />
        ))}
      </div>
    </div>
  )
}

async function printWhole(): Promise<void> {
  await whenPicturesAreThere(document.querySelector('[data-sheets]'))
  window.print()
}
