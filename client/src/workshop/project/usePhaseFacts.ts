import type { PhaseSummary } from '@wijktafel/shared/api/project'
import { useT } from '../../i18n/translate.ts'

/** What a phase holds, in a few words: at most two facts, or that there is nothing yet. */
export function usePhaseFacts(summary: PhaseSummary | undefined): string {
  const t = useT()
  if (!summary) return t('diamond.nothing')
  const { boards, cards, decisions, planned, done, notes } = summary
  const facts = [
    boards.length > 0 && t('diamond.boards', { n: boards.length }),
    cards > 0 && t('common.cards', { n: cards }),
    decisions > 0 && t('diamond.decisions', { n: decisions }),
    notes.length > 0 && t('diamond.notes', { n: notes.length }),
    done.length > 0 && t('project.meetings', { n: done.length }),
    planned.length > 0 && t('diamond.planned', { n: planned.length }),
  ].filter((fact) => typeof fact === 'string')
  return facts.slice(0, 2).join(' · ') || t('diamond.nothing')
}
