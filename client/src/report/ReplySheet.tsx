import type { ReportCard } from '@wijktafel/shared/api/report'
import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Picture } from '../ui/Picture.tsx'
import { Sheet, SheetButtons } from '../ui/Sheet.tsx'
import { PicturesField } from '../workshop/pictures/PicturesField.tsx'
import { useAction } from '../workshop/queries/useAction.ts'
import styles from './ReplySheet.module.css'

/** What was done with one card: a sentence, pictures, or both. Empty takes it away. */
export function ReplySheet({ card, onClose }: { card: ReportCard; onClose: () => void }) {
  const t = useT()
  const [text, setText] = useState(card.reply?.text ?? '')
  const [pictures, setPictures] = useState<PictureId[]>([...(card.reply?.pictures ?? [])])
  const save = useAction('PUT /api/cards/:cardId/reply', {
    errors: 'inline',
    refresh: ['GET /api/sessions/:sessionId/report'],
    onDone: onClose,
  })
  const isEmpty = text.trim() === '' && pictures.length === 0
  return (
    <Sheet title={t('report.reply.title')} isOpen onClose={onClose} closeLabel={t('common.close')}>
      {save.error && <Notice tone="problem">{t(`error.${save.error.code}`)}</Notice>}
      <p className={styles.card}>
        {card.pictures.map((id) => (
          <Picture key={id} id={id} size="2.25rem" eager />
        ))}
        {card.text}
      </p>
      <TextArea
        label={t('report.reply')}
        hint={t('report.reply.hint')}
        rows={3}
        maxLength={LIMITS.CARD_REPLY_LENGTH}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <PicturesField label={t('report.reply.pictures')} pictures={pictures} onChange={setPictures} />
      <SheetButtons>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="now"
          isDisabled={save.isPending || (isEmpty && card.reply === null)}
          onPress={() => save.mutate({ params: { cardId: card.id }, body: { text, pictures } })}
        >
          {t(isEmpty && card.reply ? 'report.reply.remove' : 'common.save')}
        </Button>
      </SheetButtons>
    </Sheet>
  )
}
