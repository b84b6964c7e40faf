import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { CopyLink } from '../../workshop/project/CopyLink.tsx'
import { useAction } from '../../workshop/queries/useAction.ts'
import { useEndpoint } from '../../workshop/queries/useEndpoint.ts'
import styles from './ReportLink.module.css'

const REFRESH = ['GET /api/sessions/:sessionId/report-link'] as const

/** For who leads: a link and a code with which residents read the report without an account. */
export function ReportLinkButton({ sessionId }: { sessionId: string }) {
  const t = useT()
  const [isOpen, setIsOpen] = useState(false)
  const params = { sessionId }
  const known = useEndpoint('GET /api/sessions/:sessionId/report-link', { params })
  const session = useEndpoint('GET /api/sessions/:sessionId', { params })
  const make = useAction('POST /api/sessions/:sessionId/report-link', { refresh: REFRESH })
  const end = useAction('DELETE /api/sessions/:sessionId/report-link', { refresh: REFRESH })
  if (!known.data || session.data?.state !== 'closed') return null
  const { link } = known.data
  return (
    <>
      <Button look="quiet" picture="1F517" onPress={() => setIsOpen(true)}>
        {t('reportLink.button')}
      </Button>
      <Sheet
        title={t('reportLink.button')}
        picture="1F517"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
      >
        <div className={styles.link}>
          <p>{t('reportLink.text')}</p>
          {link === null ? (
            <Button look="now" isDisabled={make.isPending} onPress={() => make.mutate({ params })}>
              {t('reportLink.make')}
            </Button>
          ) : (
            <>
              {link.isLocal && <Notice tone="problem">{t('ask.local')}</Notice>}
              <CopyLink label={t('reportLink.copy')} url={link.url} />
              <img
                className={styles.code}
                src={`/api/sessions/${sessionId}/report-link/qr.svg`}
                alt={t('reportLink.code')}
              />
              <Button look="quiet" isDisabled={end.isPending} onPress={() => end.mutate({ params })}>
                {t('reportLink.end')}
              </Button>
            </>
          )}
        </div>
      </Sheet>
    </>
  )
}
