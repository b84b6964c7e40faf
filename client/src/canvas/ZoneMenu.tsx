import type { ZoneShapeProps } from '@wijktafel/shared/board/boardShapes'
import { useState } from 'react'
import { type TLShape, type TLShapeId, useValue } from 'tldraw'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import type { ActionContext } from './actions/boardAction.ts'
import { sortZone, tidyZones } from './tidyZone.ts'
import { showZone } from './viewActions.ts'
import { sortByVotes } from './votes.ts'
import styles from './ZoneMenu.module.css'
import { ZoneName } from './ZoneName.tsx'
import { boxesOf, contentsOf, inReadingOrder, zonesOf } from './zoneContents.ts'
import { addZone, removeZone, renameZone } from './zoneWrites.ts'

interface ZoneMenuProps {
  context: ActionContext
  /** Something was done: the menu may close. */
  onDone: () => void
  onBack: () => void
}

/** First which zone, then what to do with it. */
export function ZoneMenu({ context, onDone, onBack }: ZoneMenuProps) {
  const t = useT()
  const { editor } = context
  const zones = useValue('zones', () => inReadingOrder(boxesOf(editor, zonesOf(editor))), [editor]).map(
    ({ shape }) => shape,
  )
  const [zoneId, setZoneId] = useState<TLShapeId | null>(null)
  const zone = zones.find(({ id }) => id === zoneId)
  if (zone) return <OneZone context={context} zone={zone} onDone={onDone} onBack={() => setZoneId(null)} />
  return (
    <>
      <BackButton title={t('canvas.zone.which')} onBack={onBack} />
      {zones.length === 0 && <p className={styles.none}>{t('canvas.zone.none')}</p>}
      {zones.map(({ id, props }) => {
        const { title, picture } = props as ZoneShapeProps
        return (
          <button key={id} type="button" onClick={() => setZoneId(id)} data-zone={id}>
            <Picture id={picture} size="1.6rem" eager />
            {title || t('canvas.zone.unnamed')}
          </button>
        )
      })}
    </>
  )
}

interface OneZoneProps extends ZoneMenuProps {
  zone: TLShape
}

function OneZone({ context, zone, onDone, onBack }: OneZoneProps) {
  const t = useT()
  const [isNaming, setIsNaming] = useState(false)
  const { editor, say } = context
  const { title } = zone.props as ZoneShapeProps
  const lay = (how: () => void) => {
    if (contentsOf(editor, zone) === null) say({ key: 'canvas.zone.onMap' })
    else how()
  }
  const deeds = [
    { id: 'tidy', picture: '1F9F9', run: () => lay(() => tidyZones(editor, [zone])) },
    { id: 'sort', picture: '1F465', run: () => lay(() => sortZone(editor, zone)) },
    { id: 'sortVotes', picture: '1F4CA', run: () => say(sortByVotes(editor, zone)) },
    { id: 'show', picture: '1F50D', run: () => showZone(editor, zone.id.replace('shape:zone_', '')) },
    {
      id: 'remove',
      picture: '1F5D1',
      run: () => {
        removeZone(editor, zone)
        say({ key: 'canvas.zone.removed' })
      },
    },
  ]
  return (
    <>
      <BackButton title={title || t('canvas.zone.unnamed')} onBack={onBack} />
      {isNaming ? (
        <ZoneName
          label={t('canvas.zone.title')}
          title={title}
          onKeep={(words) => {
            renameZone(editor, zone, words)
            onDone()
          }}
        />
      ) : (
        <button type="button" onClick={() => setIsNaming(true)} data-deed="rename">
          <Picture id="270F" size="1.6rem" eager />
          {t('canvas.zone.rename')}
        </button>
      )}
      {deeds.map(({ id, picture, run }) => (
        <button
          key={id}
          type="button"
          data-deed={id}
          onClick={() => {
            run()
            onDone()
          }}
        >
          <Picture id={picture} size="1.6rem" eager />
          {t(`canvas.zone.${id}`)}
        </button>
      ))}
    </>
  )
}

/** Asks for the name, and makes the zone. */
export function NewZone({ context, onDone, onBack }: ZoneMenuProps) {
  const t = useT()
  return (
    <>
      <BackButton title={t('canvas.lead.addZone')} onBack={onBack} />
      <ZoneName
        label={t('canvas.zone.newTitle')}
        title=""
        onKeep={(title) => {
          addZone(context.editor, title)
          onDone()
        }}
      />
    </>
  )
}

function BackButton({ title, onBack }: { title: string; onBack: () => void }) {
  const t = useT()
  return (
    <div className={styles.head}>
      <button type="button" onClick={onBack} aria-label={t('canvas.zone.back')}>
        <Picture id="2B05" size="1.4rem" eager />
      </button>
      <strong>{title}</strong>
    </div>
  )
}
