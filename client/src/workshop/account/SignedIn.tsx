import { useEndpoint } from '../queries/useEndpoint.ts'
import { QueryState } from '../shell/QueryState.tsx'
import { SetupPage } from './SetupPage.tsx'
import { SignInPage } from './SignInPage.tsx'

/** Shows what is inside to those who have an account. The address stays, so that one lands where one wanted to be. */
export function SignedIn({ children }: { children: React.ReactNode }) {
  const me = useEndpoint('GET /api/me', {})
  return <QueryState query={me}>{({ account }) => (account ? children : <Outside />)}</QueryState>
}

function Outside() {
  const setup = useEndpoint('GET /api/setup', {})
  return <QueryState query={setup}>{({ needed }) => (needed ? <SetupPage /> : <SignInPage />)}</QueryState>
}
