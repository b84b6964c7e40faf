import type { QuestionDetail } from '@wijktafel/shared/api/question'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { CopyLink } from '../project/CopyLink.tsx'
import { useAction } from '../queries/useAction.ts'
import { formatDay, formatMoment } from '../shell/dates.ts'
import styles from './QuestionLink.module.css'

interface QuestionLinkProps {
  question: QuestionDetail
  link: NonNullable<QuestionDetail['link']>
}

/** The link to hand over: to copy, with a few words to send, and on paper. */
export function QuestionLink({ question, link }: QuestionLinkProps) {
  const t = useT()
  const { opensAt } = question
  const facts = { question: question.question, url: link.url, day: formatDay(question.closesAt) }
  const words =
    opensAt === null
      ? t('ask.send.words', facts)
      : t('ask.send.wordsLater', { ...facts, from: formatMoment(opensAt) })
  return (
    <Card title={t('ask.link')}>
      <div className={styles.link}>
        {link.isLocal && <Notice tone="problem">{t('ask.local')}</Notice>}
        <CopyLink label={t('ask.link.copy')} url={link.url} />
        {question.state !== 'closed' && <CopyLink label={t('ask.send')} url={words} />}
        <div className={styles.buttons}>
          <ButtonLink picture="1F5A8" href={`/vraag/${question.id}/papier`}>
            {t('ask.print')}
          </ButtonLink>
          {question.canManage && <RenewLink question={question} />}
        </div>
      </div>
    </Card>
  )
}

/** After one question: what was printed with the old link stops working. */
function RenewLink({ question }: { question: QuestionDetail }) {
  const t = useT()
  const [isAsking, setIsAsking] = useState(false)
  const renew = useAction('POST /api/questions/:sessionId/link', {
    refresh: ['GET /api/questions/:sessionId'],
    onDone: () => setIsAsking(false),
  })
  return (
    <>
      <Button look="quiet" onPress={() => setIsAsking(true)}>
        {t('ask.renew')}
      </Button>
      <Sheet
        title={t('ask.renew.title')}
        picture="1F517"
        mustAnswer
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        closeLabel={t('common.close')}
      >
        <p>{t('ask.renew.text')}</p>
        <Button
          look="stop"
          isDisabled={renew.isPending}
          onPress={() => renew.mutate({ params: { sessionId: question.id } })}
        >
          {t('ask.renew')}
        </Button>
      </Sheet>
    </>
  )
}
