import { assertNever } from '@wijktafel/shared/assertNever'
import { HelpScreen } from './HelpScreen.tsx'
import { LeaveScreen } from './LeaveScreen.tsx'
import { NameScreen } from './NameScreen.tsx'
import { OwnCardsScreen } from './OwnCardsScreen.tsx'
import { ChangeFaceScreen, ChangeLanguageScreen } from './SettingScreens.tsx'

export type Aside = 'own' | 'help' | 'language' | 'face' | 'name' | 'leave'

/** What lies beside the way of a card, in one part: fetched ahead while somebody reads. */
export function AsideScreens({ name }: { name: Aside }) {
  switch (name) {
    case 'own':
      return <OwnCardsScreen />
    case 'help':
      return <HelpScreen />
    case 'language':
      return <ChangeLanguageScreen />
    case 'face':
      return <ChangeFaceScreen />
    case 'name':
      return <NameScreen />
    case 'leave':
      return <LeaveScreen />
    default:
      return assertNever(name)
  }
}
