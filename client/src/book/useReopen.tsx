import { can } from '@wijktafel/shared/roles'
import { type ReactNode, useState } from 'react'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'
import { ReopenSheet } from './ReopenSheet.tsx'
import type { BookLine } from './readBook.ts'

interface Reopen {
  /** Asks in which meeting. Undefined for who may not. */
  choose: ((line: BookLine) => void) | undefined
  /** Put it on the page. */
  sheet: ReactNode
}

/** Deciding again about an entry of the book: in the meeting that goes on, or in one that is planned. */
export function useReopen(projectId: string): Reopen {
  const [line, setLine] = useState<BookLine | null>(null)
  const project = useEndpoint('GET /api/projects/:projectId', { params: { projectId } })
  const { data } = project
  if (!data || !can(data.role, 'session.prepare')) return { choose: undefined, sheet: null }
  const planned = data.phases.flatMap((phase) => phase.planned)
  const open = data.openSession ? [{ ...data.openSession, isOpen: true }] : []
  const meetings = [
    ...open,
    ...planned
      .filter(({ id }) => id !== data.openSession?.id)
      .map(({ id, title }) => ({ id, title, isOpen: false })),
  ]
  return {
    choose: setLine,
    sheet: line && (
      <ReopenSheet
        key={line.entry.number}
        decisionId={line.entry.decisionId}
        meetings={meetings}
        onClose={() => setLine(null)}
      />
    ),
  }
}
