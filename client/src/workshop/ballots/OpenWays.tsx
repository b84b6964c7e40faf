import { sumOf } from '@wijktafel/shared/decisions/hands'
import { mayTurnCards } from '@wijktafel/shared/decisions/turnCards'
import { can } from '@wijktafel/shared/roles'
import { rulesOf, type StageDecision } from '@wijktafel/shared/stage'
import { lazy, Suspense, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { OpenCards } from '../turncards/OpenCards.tsx'
import { CountHands } from './CountHands.tsx'
import styles from './Ways.module.css'

const PaperEntry = lazy(() => import('./PaperEntry.tsx').then((m) => ({ default: m.PaperEntry })))

/** While it is open: the regisseur and the kernteam give in paper, and count hands. */
export function OpenWays({ decision }: { decision: StageDecision }) {
  const t = useT()
  const { session } = useMeeting()
  const [open, setOpen] = useState<'paper' | 'hands' | null>(null)
  const mayHelp = can(session.role, 'card.forOthers')
  const ways = useEndpoint(
    'GET /api/decisions/:decisionId/ways',
    { params: { decisionId: decision.id } },
    { enabled: mayHelp },
  )
  if (!mayHelp || !ways.data) return null
  const { paper, hands } = ways.data
  const mayTurn = mayTurnCards({ ...decision, rules: rulesOf(decision) })
  if (sumOf(paper) + sumOf(hands) === 0 && !mayTurn) return null
  const close = () => setOpen(null)
  return (
    <section className={classes(styles.ways, styles.open)} aria-label={t('ways.without')}>
      <h4>{t('ways.without')}</h4>
      {sumOf(paper) > 0 && (
        <div className={styles.way}>
          <Button picture="1F5F3" onPress={() => setOpen('paper')}>
            {t('ways.enterPaper')}
          </Button>
          {can(session.role, 'session.prepare') && (
            <ButtonLink
              look="quiet"
              size="s"
              picture="1F5A8"
              href={`/bijeenkomst/${session.id}/stembiljetten/${decision.id}`}
            >
              {t('ways.printAnew')}
            </ButtonLink>
          )}
        </div>
      )}
      {mayTurn && <OpenCards decision={decision} />}
      {sumOf(hands) > 0 && (
        <div className={styles.way}>
          <Button picture="270B" onPress={() => setOpen('hands')}>
            {t('ways.countHands')}
          </Button>
        </div>
      )}
      {open === 'paper' && (
        <Suspense>
          <PaperEntry decision={{ ...decision, rules: rulesOf(decision) }} onClose={close} />
        </Suspense>
      )}
      {open === 'hands' && <CountHands decision={decision} onClose={close} />}
    </section>
  )
}
