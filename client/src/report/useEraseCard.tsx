import { can } from '@wijktafel/shared/roles'
import { type ReactNode, useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { CheckField } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Sheet, SheetButtons } from '../ui/Sheet.tsx'
import { useToasts } from '../ui/toasts.ts'
import { useAction } from '../workshop/queries/useAction.ts'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'

interface EraseCard {
  /** Opens and closes the choice of a card. Undefined for who may not. */
  toggle: (() => void) | undefined
  /** While one is to be chosen. */
  erase: ((cardId: string) => void) | undefined
  /** Put it on the page: it asks, twice, before anything goes. */
  question: ReactNode
}

/** Takes a card out of a meeting for good, because somebody asked for it. Only the regisseur can. */
export function useEraseCard(sessionId: string): EraseCard {
  const [cardId, setCardId] = useState<string | null>(null)
  const [isChoosing, setIsChoosing] = useState(false)
  const session = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  const mayErase = session.data !== undefined && can(session.data.role, 'card.review')
  return {
    toggle: mayErase ? () => setIsChoosing(!isChoosing) : undefined,
    erase: mayErase && isChoosing ? setCardId : undefined,
    question: cardId !== null && <EraseQuestion cardId={cardId} onClose={() => setCardId(null)} />,
  }
}

function EraseQuestion({ cardId, onClose }: { cardId: string; onClose: () => void }) {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const [isSure, setIsSure] = useState(false)
  const erase = useAction('POST /api/cards/:cardId/erase', {
    refresh: ['GET /api/sessions/:sessionId/report'],
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
