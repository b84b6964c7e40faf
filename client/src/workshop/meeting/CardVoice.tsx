import { type MediaId, newId } from '@wijktafel/shared/ids'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import { SoundRecorder } from '../../ui/SoundRecorder.tsx'
import { useBlobUrl } from '../../ui/useBlobUrl.ts'
import styles from './CardPhoto.module.css'
import type { CardDraft } from './cardDraft.ts'

interface CardVoiceProps {
  voice: CardDraft['voice']
  onChange: (voice: CardDraft['voice']) => void
}

/** What one says oneself, on the card. */
export function CardVoice({ voice, onChange }: CardVoiceProps) {
  const t = useT()
  const url = useBlobUrl(voice?.blob ?? null)
  if (!voice) return <SoundRecorder onUse={(recording) => onChange({ id: newId<MediaId>(), ...recording })} />
  return (
    <div className={styles.photo} role="status">
      <p>{t('card.voiceIsOn')}</p>
      {url && <SoundPlayer src={url} seconds={voice.seconds} />}
      <Button picture="1F504" onPress={() => onChange(null)}>
        {t('sound.again')}
      </Button>
    </div>
  )
}
