import { ZONE_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { type Editor, useValue } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { BoardLead } from '../boardProps.ts'
import type { ZoneShape } from '../shapes/shapeTypes.ts'
import { setTogether, togetherOf } from './togetherState.ts'
import styles from './ZoneChoice.module.css'

/** The regisseur chooses which zone everyone looks at. */
export function ZoneChoice({ editor, lead }: { editor: Editor; lead: BoardLead }) {
  const t = useT()
  const isOpen = useValue('choosing a zone', () => togetherOf(editor).get().isChoosingZone, [editor])
  const zones = useValue('zones', () => readZones(editor), [editor])
  const close = () => setTogether(editor, { isChoosingZone: false })
  const choose = (zoneId: string) => {
    close()
    void lead.spotlight(zoneId)
  }
  return (
    <Sheet
      title={t('canvas.light.which')}
      picture="1F526"
      isOpen={isOpen}
      onClose={close}
      closeLabel={t('canvas.close')}
    >
      {zones.length === 0 ? (
        <EmptyState small picture="1F526" title={t('canvas.light.none')} />
      ) : (
        <>
          <p className={styles.why}>{t('canvas.light.why')}</p>
          <ul className={styles.zones}>
            {zones.map(({ id, title, picture }) => (
              <li key={id}>
                <button type="button" onClick={() => choose(id)}>
                  {picture && <Picture id={picture} size="2rem" eager />}
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}

function readZones(editor: Editor) {
  return editor
    .getCurrentPageShapesSorted()
    .filter((shape): shape is ZoneShape => shape.type === 'zone' && shape.id.startsWith(ZONE_ID_PREFIX))
    .sort((a, b) => Math.round((a.y - b.y) / 80) || a.x - b.x)
    .map(({ id, props }) => ({
      id: id.slice(ZONE_ID_PREFIX.length),
      title: props.title,
      picture: props.picture,
    }))
}
