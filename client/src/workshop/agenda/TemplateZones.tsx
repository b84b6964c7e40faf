import { LIMITS } from '@wijktafel/shared/limits'
import { addZone, moveZone, removeZone } from '@wijktafel/shared/method/editTemplate'
import { TEMPLATE_BOARDS, type Template } from '@wijktafel/shared/method/template'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import styles from './TemplateEditor.module.css'
import { TemplatePreview } from './TemplatePreview.tsx'
import type { TemplateFields } from './templateFields.ts'
import { ZoneField } from './ZoneField.tsx'

/** Which board the step has, and what lies on it. */
export function TemplateZones({ template, change }: TemplateFields) {
  const t = useT()
  const { zones, board } = template
  const isPhoneFull = zones.filter(({ fromPhone }) => fromPhone).length >= LIMITS.TEMPLATE_PHONE_ZONES
  return (
    <section className={styles.part} aria-labelledby="template-zones">
      <h3 id="template-zones">{t('template.zones')}</h3>
      <SelectField
        label={t('template.board')}
        value={board}
        options={TEMPLATE_BOARDS.map((value) => ({ value, label: t(`template.board.${value}`) }))}
        onChange={(event) => change({ board: event.target.value as Template['board'] })}
      />
      {board === 'own' && (
        <>
          <TemplatePreview template={template} />
          {zones.map((zone, place) => (
            <ZoneField
              key={zone.id}
              zone={zone}
              place={place}
              count={zones.length}
              isPhoneFull={isPhoneFull}
              onChange={(changed) => change({ zones: zones.with(place, changed) })}
              onMove={(by) => change({ zones: moveZone(zones, zone.id, by) })}
              onRemove={() => change({ zones: removeZone(zones, zone.id) })}
            />
          ))}
          <Button
            picture="2795"
            isDisabled={zones.length >= LIMITS.TEMPLATE_ZONES}
            onPress={() => change({ zones: addZone(zones, t('template.newZone')) })}
          >
            {t('template.addZone')}
          </Button>
        </>
      )}
    </section>
  )
}
