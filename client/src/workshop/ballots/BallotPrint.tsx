import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { type PeoplePerSide, sumOf } from '@wijktafel/shared/decisions/hands'
import { parseBallotCode } from '@wijktafel/shared/paper/ballotCode'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import paperPage from '../paper/PaperPage.module.css'
import { whenPicturesAreThere } from '../paper/whenPicturesAreThere.ts'
import { useAction } from '../queries/useAction.ts'
import type { PrintedBallot } from './BallotFace.tsx'
import styles from './BallotPrint.module.css'
import { BallotSheets } from './BallotSheets.tsx'
import { PerSideFields } from './PerSideFields.tsx'
import { useWarnBeforeLeaving } from './useWarnBeforeLeaving.ts'

interface BallotPrintProps {
  decision: DecisionDetail
  /** How many there are already. Their codes are nowhere but on paper. */
  paper: PeoplePerSide
}

/** No margins of the browser's own: its header would move the cut lines. */
const PAGE_RULES = '@page{size:A4 portrait;margin:0}@media print{html,body{background:#fff}}'
const NOBODY: PeoplePerSide = { resident: 0, professional: 0 }

export function BallotPrint({ decision, paper }: BallotPrintProps) {
  const t = useT()
  const [people, setPeople] = useState(paper)
  const [ballots, setBallots] = useState<readonly PrintedBallot[]>([])
  const make = useAction('POST /api/decisions/:decisionId/paper', {
    refresh: ['GET /api/decisions/:decisionId/ways', 'GET /api/sessions/:sessionId/decisions'],
    onDone: (made) =>
      setBallots(
        made.ballots.flatMap(({ code, side }) => {
          const parsed = parseBallotCode(code)
          return parsed ? [{ code: parsed, side }] : []
        }),
      ),
  })
  const isFixed = decision.state !== 'draft'
  const made = sumOf(paper)
  const send = (body: PeoplePerSide) => make.mutate({ params: { decisionId: decision.id }, body })
  return (
    <div className={paperPage.columns}>
      <style>{PAGE_RULES}</style>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          send(people)
        }}
      >
        <h2>{decision.proposal}</h2>
        <PerSideFields legend={t('ballotPaper.howMany')} {...{ people, isFixed }} onChange={setPeople} />
        <p className={styles.hint}>{t('ballotPaper.once')}</p>
        {made > 0 && ballots.length === 0 && (
          <Notice tone="warning">{t('ballotPaper.made', { n: made })}</Notice>
        )}
        <Button
          type="submit"
          look={ballots.length > 0 ? 'plain' : 'now'}
          size="l"
          picture="1F5F3"
          isDisabled={make.isPending || sumOf(people) === 0}
        >
          {t(made > 0 ? 'ballotPaper.makeAnew' : 'ballotPaper.make')}
        </Button>
        {made > 0 && !isFixed && (
          <Button
            look="quiet"
            picture="1F5D1"
            isDisabled={make.isPending}
            onPress={() => {
              setPeople(NOBODY)
              send(NOBODY)
            }}
          >
            {t('ballotPaper.void')}
          </Button>
        )}
      </form>
      <Preview {...{ decision, ballots }} />
    </div>
  )
}

function Preview({ decision, ballots }: { decision: DecisionDetail; ballots: readonly PrintedBallot[] }) {
  const t = useT()
  useWarnBeforeLeaving(ballots.length > 0)
  if (ballots.length === 0) {
    return <EmptyState small picture="1F5A8" title={t('ballotPaper.none')} text={t('ballotPaper.noneText')} />
  }
  return (
    <div className={paperPage.preview}>
      <div className={paperPage.bar}>
        <p role="status">
          <strong>{t('ballotPaper.ready', { n: ballots.length })}</strong> {t('ballotPaper.printNow')}
        </p>
        <Button look="now" size="l" picture="1F5A8" onPress={() => void printWhole()}>
          {t('ballotPaper.print')}
        </Button>
      </div>
      <div className={paperPage.sheets} data-sheets>
        <BallotSheets {...{ decision, ballots }} />
      </div>
    </div>
  )
}

async function printWhole(): Promise<void> {
  await whenPicturesAreThere(document.querySelector('[data-sheets]'))
  window.print()
}
