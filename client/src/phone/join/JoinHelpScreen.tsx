import { useT } from '../../i18n/translate.ts'
import { HelpNow } from '../frame/HelpNow.tsx'
import { RowButton } from '../frame/RowButton.tsx'
import { Screen } from '../frame/Screen.tsx'
import { PIC } from '../pictures.ts'
import type { JoinStep } from './joinFlow.ts'

const NOW = { digits: 'code', pictures: 'code', side: 'side', face: 'face' } as const

interface JoinHelpScreenProps {
  step: Exclude<JoinStep, 'language'>
  onLanguage: () => void
  onBack: () => void
}

/** Help before one sits at the table: what to do on the screen where it was asked. */
export function JoinHelpScreen({ step, onLanguage, onBack }: JoinHelpScreenProps) {
  const t = useT()
  const now = t(`phone.help.now.${NOW[step]}`)
  return (
    <Screen title={t('phone.help.title')} onBack={onBack}>
      <HelpNow now={now} />
      <RowButton picture={PIC.language} onChoose={onLanguage}>
        {t('phone.help.language')}
      </RowButton>
    </Screen>
  )
}
