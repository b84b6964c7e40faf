import { useId } from 'react'
import { type Editor, type TLShapeId, useValue } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './OutSheet.module.css'
import type { Target } from './target.ts'

interface OutTargetsProps {
  editor: Editor
  target: Target
  onChange: (target: Target) => void
  isDisabled: boolean
}

interface Choice {
  id: string
  picture: string
  title: string
  target: Target
}

const BOARD = '1F5C2'
const CHOSEN = '1F446'
const FRAME = '1F5BC'

/** The whole board, one of its zones or frames, or what is chosen now. */
export function OutTargets({ editor, target, onChange, isDisabled }: OutTargetsProps) {
  const t = useT()
  const group = useId()
  const choices = useValue('out choices', () => choicesOf(editor), [editor])
  const current = keyOf(target)
  return (
    <fieldset className={styles.targets} disabled={isDisabled}>
      <legend>{t('canvas.out.what')}</legend>
      {choices.map(({ id, picture, title, target: each }) => (
        <label key={id} className={styles.target} data-chosen={current === id}>
          <input type="radio" name={group} checked={current === id} onChange={() => onChange(each)} />
          <Picture id={picture} size="1.75rem" eager />
          <span>{title || t(each.kind === 'area' ? 'canvas.board' : `canvas.out.what.${each.kind}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function keyOf(target: Target): string {
  return target.kind === 'area' ? target.id : target.kind
}

function choicesOf(editor: Editor): Choice[] {
  const shapes = editor.getCurrentPageShapesSorted()
  const area = (id: TLShapeId, picture: string, title: string): Choice => ({
    ...{ id, picture, title },
    target: { kind: 'area', id },
  })
  const zones = shapes.flatMap(({ id, type, props }) => {
    const { picture, title } = props as { picture?: string; title?: string }
    if (type === 'zone') return [area(id, picture ?? BOARD, title ?? '')]
    return type === 'snip' ? [area(id, FRAME, title ?? '')] : []
  })
  const hasChosen = editor.getSelectedShapeIds().length > 0
  return [
    { id: 'all', picture: BOARD, title: '', target: { kind: 'all' } },
    ...(hasChosen
      ? [{ id: 'chosen', picture: CHOSEN, title: '', target: { kind: 'chosen' } } satisfies Choice]
      : []),
    ...zones,
  ]
}
