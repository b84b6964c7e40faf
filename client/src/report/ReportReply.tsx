import type { CardReply } from '@wijktafel/shared/api/cardReply'
import { pictureWord } from '@wijktafel/shared/pictures/pictureWord'
import { useLanguage, useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './ReportReply.module.css'

/** What was done with a card, below it. Nothing where nothing was told. */
export function ReportReply({ reply }: { reply: CardReply | null }) {
  const t = useT()
  const language = useLanguage()
  if (!reply) return null
  return (
    <p className={styles.reply}>
      <strong>{t('report.reply')}</strong>{' '}
      {reply.pictures.map((id) => (
        <Picture key={id} id={id} alt={pictureWord(id, language) ?? ''} size="1.75rem" eager />
      ))}
      {reply.text}
    </p>
  )
}
