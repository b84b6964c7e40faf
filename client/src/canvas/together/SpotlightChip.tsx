import { type Editor, type TLShapeId, useValue } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import type { BoardLead } from '../boardProps.ts'
import type { ZoneShape } from '../shapes/shapeTypes.ts'
import { showRecord } from '../viewActions.ts'
import styles from './TogetherChips.module.css'
import { togetherOf } from './togetherState.ts'

/** Says which zone is in the light. The regisseur puts it out here; others come back to it here. */
export function SpotlightChip({ editor, lead }: { editor: Editor; lead: BoardLead | undefined }) {
  const t = useT()
  const lit = useValue('zone in the light', () => zoneInLight(editor), [editor])
  if (!lit) return null
  return (
    <div className={styles.lit}>
      <Picture id="1F526" size="1.5rem" eager />
      <p role="status">{t('canvas.light.on', { title: lit.title })}</p>
      <button type="button" onClick={() => (lead ? void lead.spotlight(null) : showRecord(editor, lit.id))}>
        {t(lead ? 'canvas.light.off' : 'canvas.light.show')}
      </button>
    </div>
  )
}

function zoneInLight(editor: Editor): { id: TLShapeId; title: string } | null {
  const id = togetherOf(editor).get().spotlight as TLShapeId | null
  const zone = id === null ? undefined : editor.getShape<ZoneShape>(id)
  return zone ? { id: zone.id, title: zone.props.title } : null
}
