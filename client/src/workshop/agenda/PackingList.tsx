import type { PackedItem } from '@wijktafel/shared/api/agenda'
import type { SessionDetail } from '@wijktafel/shared/api/session'
import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { materialsOf } from '@wijktafel/shared/method/materials'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { readForm } from '../account/readForm.ts'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import styles from './PackingList.module.css'

const LIST = 'GET /api/sessions/:sessionId/packing'

/** What to bring, ticked off while packing: it follows from the steps, and people add their own. */
export function PackingList({ session }: { session: SessionDetail }) {
  const t = useT()
  const params = { sessionId: session.id }
  const list = useEndpoint(LIST, { params })
  const change = useAction('PUT /api/sessions/:sessionId/packing', { refresh: [LIST] })
  const items = list.data?.items ?? []
  const put = (item: string, patch: Partial<PackedItem> & { isGone?: boolean }) =>
    change.mutate({ params, body: { item, packed: false, ...patch } })
  const rows = packingRows(session, items)
  const left = rows.filter(({ packed }) => !packed).length
  return (
    <Card>
      <section className={styles.packing} aria-label={t('packing.title')}>
        <h2>
          <Picture id="1F392" size="1.75rem" />
          {t('packing.title')}
        </h2>
        <p className={styles.left} role="status">
          {left === 0 ? t('packing.done') : t('packing.left', { n: left })}
        </p>
        <ul className={styles.items}>
          {rows.map(({ id, words, picture, steps, packed, isOwn }) => (
            <li key={id} data-packed={packed}>
              <label className={styles.item}>
                <input
                  type="checkbox"
                  checked={packed}
                  disabled={!list.data}
                  onChange={() => put(id, { packed: !packed, words: isOwn ? words : null })}
                />
                <Picture id={picture} size="1.5rem" />
                <span>
                  {words}
                  {steps.length > 0 && <span className={styles.steps}>{steps.join(', ')}</span>}
                </span>
              </label>
              {isOwn && (
                <Button
                  size="s"
                  look="quiet"
                  aria-label={t('packing.removeOf', { what: words })}
                  onPress={() => put(id, { isGone: true })}
                >
                  ✕
                </Button>
              )}
            </li>
          ))}
        </ul>
        <form
          className={styles.add}
          onSubmit={(event) => {
            const form = event.currentTarget
            const words = (readForm(event).words ?? '').trim()
            if (words === '') return
            put(newId(), { words })
            form.reset()
          }}
        >
          <TextField label={t('packing.add')} name="words" maxLength={LIMITS.TITLE_LENGTH} />
          <Button type="submit" isDisabled={change.isPending}>
            {t('packing.addButton')}
          </Button>
        </form>
      </section>
    </Card>
  )
}

/** First what follows from the steps, then what people wrote; what is left out for lack of time needs nothing. */
export function packingRows(session: Pick<SessionDetail, 'activities'>, items: readonly PackedItem[]) {
  const isPacked = (id: string) => items.some(({ item, packed }) => item === id && packed)
  const known = materialsOf(session.activities.filter(({ plan }) => plan !== 'skipped')).map((material) => ({
    ...material,
    packed: isPacked(material.id),
    isOwn: false,
  }))
  const own = items.flatMap(({ item, words, packed }) =>
    words === null ? [] : [{ id: item, words, picture: '1F4CC', steps: [], packed, isOwn: true }],
  )
  return [...known, ...own]
}
