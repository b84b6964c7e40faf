import { can } from '@wijktafel/shared/roles'
import { useT } from '../i18n/translate.ts'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'
import styles from './DecisionBookPage.module.css'
import { checkBook } from './readBook.ts'

/** On a report that is printed: the code of the book as it is now. Whoever keeps the paper sees later whether an entry was cut off. */
export function BookCode({ sessionId }: { sessionId: string }) {
  const t = useT()
  const { data: session } = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  const mayRead = session !== undefined && can(session.role, 'project.read')
  const projectId = session?.projectId ?? ''
  const book = useEndpoint(
    'GET /api/projects/:projectId/decision-book',
    { params: { projectId } },
    { enabled: mayRead },
  )
  const entries = book.data?.entries ?? []
  if (!mayRead || entries.length === 0) return null
  const { code } = checkBook(projectId, entries)
  return (
    <p className={styles.quiet}>
      {t('book.codeOnReport', { n: entries.length })} <span className={styles.code}>{code}</span>
    </p>
  )
}
