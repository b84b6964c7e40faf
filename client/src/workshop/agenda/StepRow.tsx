import type { Activity } from '@wijktafel/shared/api/session'
import { LIMITS } from '@wijktafel/shared/limits'
import { Button as AriaButton, GridListItem } from 'react-aria-components'
import { useT } from '../../i18n/translate.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { phaseColors } from '../../ui/phaseLook.ts'
import styles from './StepRow.module.css'
import { useStepTime } from './useStepTime.ts'

const MINUTES_STEP = 5

interface StepRowProps {
  activity: Activity
  place: number
  count: number
  /** Minutes from the start of the meeting. */
  offset: number
  startsAt: number | null
  onMove: (to: number) => void
  onMinutes: (minutes: number) => void
  onEdit: () => void
  onRemove: () => void
}

export function StepRow(props: StepRowProps) {
  const { activity, place, count, offset, startsAt, onMove, onMinutes, onEdit, onRemove } = props
  const t = useT()
  const { title, minutes } = activity
  const time = useStepTime(startsAt, offset)
  return (
    <GridListItem
      id={activity.id}
      textValue={title}
      className={styles.row}
      style={phaseColors(activity.phase)}
    >
      <AriaButton slot="drag" className={styles.handle} aria-label={t('agenda.drag', { title })}>
        <span aria-hidden="true">⠿</span>
      </AriaButton>
      <span className={styles.time}>{time}</span>
      <Picture id={activity.picture} size="3rem" className={styles.picture} eager />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {activity.question && <p className={styles.question}>{activity.question}</p>}
        {activity.silent && <Chip picture="1F92B">{t('agenda.silent')}</Chip>}
        {activity.plan !== 'needed' && <Chip picture="23F1">{t('agenda.spare')}</Chip>}
      </div>
      <fieldset className={styles.minutes} aria-label={t('agenda.minutesOf', { title })}>
        <SmallButton
          label={t('agenda.less', { n: MINUTES_STEP })}
          sign="−"
          isDisabled={minutes <= MINUTES_STEP}
          onPress={() => onMinutes(Math.max(MINUTES_STEP, minutes - MINUTES_STEP))}
        />
        <span className={styles.count}>{t('agenda.min', { n: minutes })}</span>
        <SmallButton
          label={t('agenda.more', { n: MINUTES_STEP })}
          sign="+"
          isDisabled={minutes >= LIMITS.MINUTES_PER_ACTIVITY}
          onPress={() => onMinutes(Math.min(LIMITS.MINUTES_PER_ACTIVITY, minutes + MINUTES_STEP))}
        />
      </fieldset>
      <div className={styles.actions}>
        <SmallButton
          label={t('agenda.up', { title })}
          sign="↑"
          isDisabled={place === 0}
          onPress={() => onMove(place - 1)}
        />
        <SmallButton
          label={t('agenda.down', { title })}
          sign="↓"
          isDisabled={place === count - 1}
          onPress={() => onMove(place + 1)}
        />
        <SmallButton label={t('agenda.change', { title })} picture="270F" onPress={onEdit} />
        <SmallButton label={t('agenda.remove', { title })} picture="1F5D1" onPress={onRemove} />
      </div>
    </GridListItem>
  )
}

interface SmallButtonProps {
  label: string
  sign?: string
  picture?: string
  isDisabled?: boolean
  onPress: () => void
}

function SmallButton({ label, sign, picture, isDisabled, onPress }: SmallButtonProps) {
  return (
    <AriaButton className={styles.small} aria-label={label} isDisabled={isDisabled} onPress={onPress}>
      {picture ? <Picture id={picture} size="1.5rem" eager /> : <span aria-hidden="true">{sign}</span>}
    </AriaButton>
  )
}
