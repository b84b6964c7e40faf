import { assertNever } from '@wijktafel/shared/assertNever'
import type { PhoneScreen } from '@wijktafel/shared/leadNews'
import type { Home, View } from './view.ts'

/** What the regisseur may know of a screen: which one it is, never what stands on it. */
export function phoneScreenOf({
  home,
  view,
  isMaking,
}: {
  home: Pick<Home, 'kind'>
  view: View | null
  /** Something is in hand. */
  isMaking: boolean
}): PhoneScreen {
  if (view) return ofView(view)
  switch (home.kind) {
    case 'question':
      return isMaking ? 'making' : 'question'
    case 'everyone':
    case 'own':
      return 'cards'
    case 'talk':
      return 'talk'
    case 'vote':
    case 'voted':
    case 'notYou':
    case 'counted':
      return 'ballot'
    case 'outcome':
      return 'outcome'
    case 'connecting':
    case 'wait':
    case 'closed':
      return 'wait'
    default:
      return assertNever(home.kind)
  }
}

function ofView({ name }: View): PhoneScreen {
  switch (name) {
    case 'own':
    case 'everyone':
    case 'placed':
      return 'cards'
    case 'help':
    case 'language':
    case 'face':
    case 'name':
    case 'leave':
      return 'help'
    case 'make':
    case 'photo':
    case 'blur':
    case 'voice':
    case 'words':
    case 'feeling':
    case 'map':
    case 'paper':
      return 'making'
    default:
      return assertNever(name)
  }
}
