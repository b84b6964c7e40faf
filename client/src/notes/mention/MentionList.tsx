import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useSyncExternalStore } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './MentionList.module.css'
import type { ChoiceKind, MentionChoice } from './mentionChoices.ts'
import type { MentionPicker, OpenPicker } from './mentionPicker.ts'

/** What can be named, under the words that are typed. The keyboard stays in the text. */
export function MentionList({ editor, picker }: { editor: Editor; picker: MentionPicker }) {
  const open = useSyncExternalStore(picker.subscribe, picker.getSnapshot)
  return open && <OpenList {...{ editor, open }} />
}

const KINDS: readonly ChoiceKind[] = ['card', 'decision', 'promise']

function OpenList({ editor, open }: { editor: Editor; open: OpenPicker }) {
  const t = useT()
  const id = useId()
  const { choices, active, query, choose, mount } = open
  const list = usePlace(mount)
  const idOf = (choice: MentionChoice | undefined) => (choice ? `${id}${choice.kind}${choice.id}` : null)
  const activeId = idOf(choices[active])
  useTold(editor, { list: id, activeId })
  useEffect(() => {
    if (activeId !== null) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    <div ref={list} className={styles.list} popover="manual">
      <p className="visually-hidden" role="status">
        {t('notes.mention.count', { n: choices.length })}
      </p>
      {choices.length === 0 && (
        <p className={styles.none}>{t(query === '' ? 'notes.mention.nothing' : 'notes.mention.none')}</p>
      )}
      <div id={id} role="listbox" aria-label={t('notes.mention.list')}>
        {KINDS.map((kind) => {
          const those = choices.filter((choice) => choice.kind === kind)
          if (those.length === 0) return null
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
            <div key={kind} role="group" aria-labelledby={`${id}${kind}`}>
              <p id={`${id}${kind}`} className={styles.kind} role="presentation">
                {t(`notes.mention.kind.${kind}`)}
              </p>
              {those.map((choice) => (
                <Option
                  key={choice.id}
                  id={idOf(choice) ?? ''}
                  {...{ choice, choose }}
                  isActive={choice === choices[active]}
                />
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface OptionProps {
  id: string
  choice: MentionChoice
  isActive: boolean
  choose: (choice: MentionChoice) => void
}

function Option({ id, choice, isActive, choose }: OptionProps) {
  const { words, picture, photo } = choice.look
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is in the text, which moves along these by arrow keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      // The keyboard, and the place of the caret, stay where they are.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(choice)}
    >
      {photo ? (
        <img className={styles.photo} src={`/api/media/${photo}?size=small`} alt="" />
      ) : (
        <Picture id={picture} size="2.25rem" eager />
      )}
      <span className={styles.words}>{words}</span>
    </div>
  )
}

/** Over everything else, at the caret. */
function usePlace(mount: OpenPicker['mount']) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = list.current
    if (!element) return
    // A browser that does not know it shows the list where it stands, and the same way.
    if ('showPopover' in element && !element.matches(':popover-open')) element.showPopover()
    return mount(element)
  }, [mount])
  return list
}

/** The text tells a screen reader which of the list is chosen. */
function useTold(editor: Editor, { list, activeId }: { list: string; activeId: string | null }): void {
  useEffect(() => {
    const { dom } = editor.view
    const told = {
      'aria-haspopup': 'listbox',
      'aria-controls': list,
      'aria-activedescendant': activeId ?? '',
    }
    for (const [name, value] of Object.entries(told)) dom.setAttribute(name, value)
    return () => {
      for (const name of Object.keys(told)) dom.removeAttribute(name)
    }
  }, [editor, list, activeId])
}
