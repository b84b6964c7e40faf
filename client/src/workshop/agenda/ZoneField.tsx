import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { type TemplateZone, ZONE_KINDS, type ZoneKind } from '@wijktafel/shared/method/template'
import { ZONE_FORMS, type ZoneForm } from '@wijktafel/shared/method/zoneForm'
import { pictureId } from '@wijktafel/shared/pictures/pictureId'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField, TextField } from '../../ui/Field.tsx'
import { PictureChoice } from '../pictures/PictureChoice.tsx'
import { LinesField } from './LinesField.tsx'
import styles from './ZoneField.module.css'

interface ZoneFieldProps {
  zone: TemplateZone
  place: number
  count: number
  /** Phones already have as many choices as they can show. */
  isPhoneFull: boolean
  onChange: (zone: TemplateZone) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One zone of a template: what it is called, how it looks, whether phones can send to it. */
export function ZoneField({ zone, place, count, isPhoneFull, onChange, onMove, onRemove }: ZoneFieldProps) {
  const t = useT()
  const { title, picture, fromPhone, kind = 'zone', form = 'box' } = zone
  const n = place + 1
  return (
    <fieldset className={styles.zone}>
      <legend className="visually-hidden">{t('template.zoneOf', { n })}</legend>
      <div className={styles.row}>
        <TextField
          label={t('template.zoneTitle', { n })}
          required
          pattern=".*\S.*"
          maxLength={LIMITS.TITLE_LENGTH}
          value={title}
          onChange={(event) => onChange({ ...zone, title: event.target.value })}
        />
        <PictureChoice
          label={t('template.picture')}
          picture={picture}
          onChange={(chosen) => onChange({ ...zone, picture: chosen as PictureId })}
        />
      </div>
      <div className={styles.row}>
        <SelectField
          label={t('template.form')}
          value={form}
          options={ZONE_FORMS.map((value) => ({ value, label: t(`template.form.${value}`) }))}
          onChange={(event) => onChange({ ...zone, form: event.target.value as ZoneForm })}
        />
        <SelectField
          label={t('template.kind')}
          value={kind}
          options={ZONE_KINDS.map((value) => ({ value, label: t(`template.kind.${value}`) }))}
          onChange={(event) => onChange({ ...zone, kind: event.target.value as ZoneKind })}
        />
      </div>
      {kind === 'wheel' && <WheelField zone={zone} onChange={onChange} />}
      <CheckField
        label={t('template.fromPhone')}
        checked={fromPhone}
        disabled={isPhoneFull && !fromPhone}
        onChange={(event) => onChange({ ...zone, fromPhone: event.target.checked })}
      />
      <div className={styles.actions}>
        <Button isDisabled={place === 0} aria-label={t('agenda.up', { title })} onPress={() => onMove(-1)}>
          ↑
        </Button>
        <Button
          isDisabled={place === count - 1}
          aria-label={t('agenda.down', { title })}
          onPress={() => onMove(1)}
        >
          ↓
        </Button>
        <Button picture="1F5D1" onPress={onRemove} aria-label={t('agenda.remove', { title })}>
          {t('template.removeZone')}
        </Button>
      </div>
    </fieldset>
  )
}

const QUESTION_PICTURE = pictureId('2753')

function WheelField({ zone, onChange }: Pick<ZoneFieldProps, 'zone' | 'onChange'>) {
  const t = useT()
  const wheel = zone.wheel ?? []
  return (
    <LinesField
      label={t('template.wheel')}
      hint={t('template.aLine')}
      lines={wheel.map(({ words }) => words)}
      maxLength={LIMITS.NAME_LENGTH}
      onChange={(lines) =>
        onChange({
          ...zone,
          wheel: lines.map((words, i) => ({ words, picture: wheel[i]?.picture ?? QUESTION_PICTURE })),
        })
      }
    />
  )
}
