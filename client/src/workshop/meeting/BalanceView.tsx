import { isTellable, shareOf } from '@wijktafel/shared/floor/balance'
import { SIDES, type Side } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { useLeadNews } from '../../live/useLeadNews.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './BalanceView.module.css'
import { adviceWords } from './FloorAdvice.tsx'
import { useMeeting } from './meetingContext.ts'
import { useBalance } from './useBalance.ts'
import { useLead } from './useLead.ts'

const ROWS = ['people', 'cards', 'turns', 'talkMs'] as const
const MINUTE_MS = 60_000

/** How residents and professionals share the floor: for who leads alone, of sides and never of people. */
export function BalanceView() {
  const t = useT()
  const known = useBalance()
  return (
    <section className={styles.balance} aria-label={t('balance.title')}>
      <h3>{t('balance.title')}</h3>
      <p className={styles.only}>{t('balance.only')}</p>
      <TalkTaps />
      {known &&
        (isTellable(known.balance) ? (
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                {SIDES.map((side) => (
                  <th key={side} scope="col" data-side={side}>
                    {t(`side.${side}s`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ROWS.map((row) => (
                <tr key={row}>
                  <th scope="row">{t(`balance.${row}`)}</th>
                  {SIDES.map((side) => (
                    <td key={side}>
                      <Share
                        side={side}
                        share={shareOf(known.balance, side, row)}
                        n={known.balance[side][row]}
                        isTime={row === 'talkMs'}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p>{t('balance.few')}</p>
        ))}
      {known?.advice && <Notice picture="1F4A1">{adviceWords(t, known.advice)}</Notice>}
    </section>
  )
}

function Share({ side, share, n, isTime }: { side: Side; share: number | null; n: number; isTime: boolean }) {
  const t = useT()
  return (
    <>
      <span>{isTime ? t('agenda.min', { n: Math.round(n / MINUTE_MS) }) : n}</span>
      <span className={styles.bar} data-side={side} aria-hidden="true">
        <span style={{ inlineSize: `${Math.round((share ?? 0) * 100)}%` }} />
      </span>
    </>
  )
}

/** Talk without the stick, kept by tap: which side speaks now. */
function TalkTaps() {
  const t = useT()
  const { session } = useMeeting()
  const { lead, isPending } = useLead()
  const talk = useLeadNews(session.id)?.talk ?? null
  return (
    <fieldset className={styles.taps}>
      <legend>{t('balance.tap')}</legend>
      {SIDES.map((side) => (
        <button
          key={side}
          type="button"
          className={styles.tap}
          data-side={side}
          aria-pressed={talk?.side === side}
          disabled={isPending}
          onClick={() => lead({ type: 'talk', side: talk?.side === side ? null : side })}
        >
          {t(`balance.tap.${side}`)}
        </button>
      ))}
    </fieldset>
  )
}
