import type { PhaseSummary } from '@wijktafel/shared/api/project'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useAction } from '../queries/useAction.ts'
import { ThingLine } from './ThingLine.tsx'

interface BoardLineProps {
  board: PhaseSummary['boards'][number]
  canRemove: boolean
}

/** A board to open; the regisseur may take it away, after one question. */
export function BoardLine({ board, canRemove }: BoardLineProps) {
  const t = useT()
  const [isAsking, setIsAsking] = useState(false)
  const remove = useAction('DELETE /api/boards/:boardId', {
    refresh: ['GET /api/projects/:projectId', 'GET /api/sessions/:sessionId'],
    onDone: () => setIsAsking(false),
  })
  return (
    <ThingLine
      picture="1F5C2"
      href={`/bijeenkomst/${board.sessionId}?bord=${board.id}`}
      title={board.title}
      facts={t('common.cards', { n: board.cards })}
    >
      {canRemove && (
        <Button
          size="s"
          look="quiet"
          picture="1F5D1"
          aria-label={t('board.remove', { title: board.title })}
          onPress={() => setIsAsking(true)}
        />
      )}
      <Sheet
        title={t('board.remove', { title: board.title })}
        picture="1F5D1"
        mustAnswer
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        closeLabel={t('common.close')}
      >
        <p>{t('board.removeText')}</p>
        <Button
          look="stop"
          isDisabled={remove.isPending}
          onPress={() => remove.mutate({ params: { boardId: board.id } })}
        >
          {t('common.remove')}
        </Button>
      </Sheet>
    </ThingLine>
  )
}
