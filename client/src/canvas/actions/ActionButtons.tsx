import { useValue } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { BOARD_ACTIONS } from './all.ts'
import type { ActionContext, BoardAction } from './boardAction.ts'

interface ActionButtonsProps {
  context: ActionContext
  place: BoardAction['place']
  /** Only what changes nothing on the board. */
  isReadOnly?: boolean
  /** Called before an action runs. */
  onRun?: () => void
}

/** A button for each action that is offered here now. */
export function ActionButtons({ context, place, isReadOnly = false, onRun }: ActionButtonsProps) {
  const offered = useValue(
    'offered actions',
    () =>
      BOARD_ACTIONS.filter(
        (action) => action.place === place && (!isReadOnly || action.forReaders) && action.isOffered(context),
      ),
    [context, place, isReadOnly],
  )
  return offered.map((action) => (
    <ActionButton key={action.id} action={action} context={context} onRun={onRun} />
  ))
}

function ActionButton({
  action,
  context,
  onRun,
}: {
  action: BoardAction
  context: ActionContext
  onRun: (() => void) | undefined
}) {
  const t = useT()
  const name = useValue('action name', () => action.name(context), [action, context])
  const picture = useValue('action picture', () => action.picture(context), [action, context])
  return (
    <button
      type="button"
      data-action={action.id}
      onClick={() => {
        onRun?.()
        void action.run(context)
      }}
    >
      <Picture id={picture} size="1.6rem" eager />
      {t(name)}
    </button>
  )
}
