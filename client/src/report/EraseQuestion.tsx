import { useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { CheckField } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Sheet, SheetButtons } from '../ui/Sheet.tsx'
import { useToasts } from '../ui/toasts.ts'
import { useAction } from '../workshop/queries/useAction.ts'

const REFRESH = [
  'GET /api/sessions/:sessionId/report',
  'GET /api/sessions/:sessionId/hidden-cards',
  'GET /api/questions/:sessionId',
] as const

/** Asks twice before a card goes for good, with its photo and its sound. */
export function EraseQuestion({ cardId, onClose }: { cardId: string; onClose: () => void }) {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const [isSure, setIsSure] = useState(false)
  const erase = useAction('POST /api/cards/:cardId/erase', {
    refresh: REFRESH,
    onDone: () => {
      showToast({ text: t('report.erase.done'), tone: 'fact' })
      onClose()
    },
  })
  return (
    <Sheet
      title={t('report.erase.title')}
      picture="1F5D1"
      mustAnswer
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <p>{t('report.erase.text')}</p>
      <Notice tone="warning">{t('report.erase.picture')}</Notice>
      <CheckField
        label={t('report.erase.sure')}
        checked={isSure}
        onChange={(event) => setIsSure(event.currentTarget.checked)}
      />
      <SheetButtons>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="now"
          isDisabled={!isSure || erase.isPending}
          onPress={() => erase.mutate({ params: { cardId } })}
        >
          {t('report.erase')}
        </Button>
      </SheetButtons>
    </Sheet>
  )
}
