import type { QuestionDetail } from '@wijktafel/shared/api/question'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { formatDay, formatMoment } from '../shell/dates.ts'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import styles from './QuestionPrint.module.css'

const STEPS = ['scan', 'language', 'answer'] as const
const STEP_PICTURES = { scan: '1F4F1', language: '1F310', answer: '1F5BC' } as const

/** One sheet of A4 to hang up or hand out: the question, its QR code, and what to do. */
export function QuestionPrint({ sessionId }: { sessionId: string }) {
  const t = useT()
  const question = useEndpoint('GET /api/questions/:sessionId', { params: { sessionId } })
  return (
    <Page title={t('ask.print')}>
      <QueryState query={question}>
        {(data) => (
          <>
            <div className={styles.buttons}>
              <ButtonLink href={`/vraag/${data.id}`}>{t('common.back')}</ButtonLink>
              <Button look="now" picture="1F5A8" onPress={() => window.print()}>
                {t('ask.printNow')}
              </Button>
            </div>
            <Sheet question={data} />
          </>
        )}
      </QueryState>
    </Page>
  )
}

function Sheet({ question }: { question: QuestionDetail }) {
  const t = useT()
  const { id, link } = question
  const day = formatDay(question.closesAt)
  if (!link) return <p>{t('error.notAllowed')}</p>
  return (
    <article className={styles.sheet}>
      <p className={styles.project}>{question.projectName}</p>
      <h1>
        <Picture id={question.picture} size="26mm" eager />
        <span>{question.question}</span>
      </h1>
      <img
        className={styles.qr}
        src={`/api/questions/${id}/qr.svg?v=${encodeURIComponent(link.url)}`}
        alt={t('ask.print.qr')}
      />
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <Picture id={STEP_PICTURES[step]} size="15mm" eager />
            <span>{t(`ask.print.${step}`)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.until}>
        {question.opensAt === null
          ? t('ask.print.until', { day })
          : t('ask.print.from', { from: formatMoment(question.opensAt), day })}{' '}
        {t('ask.print.later')}
      </p>
      <p className={styles.url} dir="ltr">
        {link.url}
      </p>
    </article>
  )
}
