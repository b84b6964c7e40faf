import { useEffect, useState } from 'react'
import type { TLShapeId } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import type { ActionContext } from '../actions/boardAction.ts'
import { stackCards } from '../shapes/pileWork.ts'
import type { CardShape } from '../shapes/shapeTypes.ts'
import styles from './AlikeChip.module.css'
import { alikeSets, leaveApart } from './alikeSets.ts'

/** Long enough that nobody is asked anything while cards are still being made. */
const CALM_MS = 1_500

/** A quiet question: these cards seem to say the same. A touch shows which; people decide. */
export function AlikeChip({ context }: { context: ActionContext }) {
  const t = useT()
  const { editor } = context
  const [set, setSet] = useAlikeSet(context)
  if (!set) return null
  const current = () => set.map((id) => editor.getShape<CardShape>(id)).filter((card) => card !== undefined)
  const stack = () => {
    const cards = current()
    editor.run(() => {
      editor.markHistoryStoppingPoint('together')
      const pile = stackCards(editor, cards.toReversed())
      if (pile) editor.select(pile)
    })
    setSet(null)
  }
  const leave = () => {
    leaveApart(editor, current())
    setSet(null)
  }
  return (
    <section className={styles.chip} aria-label={t('canvas.alike.label')}>
      <button type="button" className={styles.which} onClick={() => editor.select(...set)}>
        <Picture id="1F46F" size="1.5rem" eager />
        {t('canvas.alike.some', { n: set.length })}
      </button>
      <button type="button" onClick={stack}>
        {t('canvas.alike.together')}
      </button>
      <button type="button" onClick={leave}>
        {t('canvas.alike.leave')}
      </button>
    </section>
  )
}

/** The first set, looked for again when what stands on cards changed and hands are still. */
function useAlikeSet({ editor }: ActionContext) {
  const [set, setSet] = useState<readonly TLShapeId[] | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const [first] = alikeSets(editor)
      setSet(first ? first.map(({ id }) => id) : null)
    }
    const lookSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(look, CALM_MS)
    }
    const stop = editor.store.listen(
      ({ changes: { added, updated, removed } }) => {
        const isOther = Object.values(updated).some(([from, to]) => saysOther(from, to))
        if (isOther || [...Object.keys(added), ...Object.keys(removed)].some(isShape)) lookSoon()
      },
      { scope: 'document' },
    )
    lookSoon()
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [editor])
  return [set, setSet] as const
}

const isShape = (id: string) => id.startsWith('shape:')

/** A card that only moved says the same as before. */
function saysOther(from: object, to: object): boolean {
  if (!('props' in from && 'props' in to && 'meta' in from && 'meta' in to)) return false
  return from.props !== to.props || from.meta !== to.meta
}
