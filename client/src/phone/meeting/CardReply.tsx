import type { OwnCard } from '@wijktafel/shared/api/participant'
import { useT } from '../../i18n/translate.ts'
import { MeetingWords } from '../language/MeetingWords.tsx'
import styles from './CardReply.module.css'
import { NamedPictures } from './NamedPicture.tsx'

/** What was done with a card. Nothing where nothing was told yet. */
export function CardReply({ reply }: { reply: OwnCard['reply'] }) {
  const t = useT()
  if (!reply) return null
  return (
    <div className={styles.reply}>
      <strong>{t('phone.card.reply')}</strong>
      {reply.pictures.length > 0 && <NamedPictures pictures={reply.pictures} size="1.9rem" />}
      {reply.text && (
        <p>
          <MeetingWords>{reply.text}</MeetingWords>
        </p>
      )}
    </div>
  )
}
