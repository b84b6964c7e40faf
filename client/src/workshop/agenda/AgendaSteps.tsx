import type { Activity, SessionDetail } from '@wijktafel/shared/api/session'
import { useState } from 'react'
import { GridList, useDragAndDrop } from 'react-aria-components'
import { useT } from '../../i18n/translate.ts'
import styles from './AgendaSteps.module.css'
import { EditStepSheet } from './EditStepSheet.tsx'
import { StepRow } from './StepRow.tsx'
import { placeAfterDrop, stepOffsets } from './stepTimes.ts'
import { useSteps } from './useSteps.ts'

/** The steps in order. One drags them by mouse or touch, moves them by keyboard, or uses the arrows. */
export function AgendaSteps({ session }: { session: SessionDetail }) {
  const t = useT()
  const { activities } = session
  const { change, move, takeOut } = useSteps(session)
  const [editing, setEditing] = useState<Activity | null>(null)
  const ids = activities.map(({ id }) => id)
  const offsets = stepOffsets(activities)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys
      if (target.dropPosition === 'on') return
      const place = placeAfterDrop(ids, String(key), { id: String(target.key), side: target.dropPosition })
      if (place !== null) move(String(key), place)
    },
  })
  return (
    <>
      <GridList
        aria-label={t('agenda.label')}
        className={styles.list}
        items={activities}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[offsets, session.plannedAt]}
        keyboardNavigationBehavior="tab"
      >
        {(activity) => {
          const place = ids.indexOf(activity.id)
          return (
            <StepRow
              activity={activity}
              place={place}
              count={ids.length}
              offset={offsets[place] ?? 0}
              startsAt={session.openedAt ?? session.plannedAt}
              onMove={(to) => move(activity.id, to)}
              onMinutes={(minutes) =>
                change.mutate({ params: { activityId: activity.id }, body: { minutes } })
              }
              onEdit={() => setEditing(activity)}
              onRemove={() => takeOut(activity)}
            />
          )
        }}
      </GridList>
      {editing && (
        <EditStepSheet
          key={editing.id}
          projectId={session.projectId}
          activity={editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}
