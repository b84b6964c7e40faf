import { documentName } from '@wijktafel/shared/documentName'
import { type LeadNews, readLeadNews } from '@wijktafel/shared/leadNews'
import { useDocumentValue } from './useDocumentValue.ts'
import { useLiveDocument } from './useLiveDocument.ts'

/** What people tell the regisseur. Only for who leads: everybody else is refused. Null until it came in. */
export function useLeadNews(sessionId: string): LeadNews | null {
  const live = useLiveDocument(documentName('lead', sessionId))
  const news = useDocumentValue(live?.doc ?? null, readLeadNews)
  return live?.loaded ? news : null
}
