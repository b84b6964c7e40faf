import { shift, size } from '@floating-ui/dom'
import { type Editor, Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { exitSuggestion, Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import { MENTION_NODE } from '@wijktafel/shared/notes/mention'
import type { MentionFacts } from '@wijktafel/shared/notes/mentionLook'
import { asOneStep } from '../easy/putWords.ts'
import { type MentionChoice, mentionChoices, toMention } from './mentionChoices.ts'
import { mentionAttributes } from './mentionNode.ts'

/** The list of what can be named, while it is open. */
export interface OpenPicker {
  query: string
  choices: readonly MentionChoice[]
  /** Place in the choices; the keyboard moves it. */
  active: number
  /** Lays the list under the words that are typed; gives what stops it. */
  mount: (list: HTMLElement) => () => void
  choose: (choice: MentionChoice) => void
}

export interface MentionPicker {
  extension: Extension
  subscribe: (tell: () => void) => () => void
  getSnapshot: () => OpenPicker | null
  /** For who does not know the key: as if they had typed it. */
  open: (editor: Editor) => void
}

const CHAR = '@'
const KEY = new PluginKey('mentionPicker')
/** Between the list and the edge of the window, in CSS pixels. */
const EDGE = 8
const LEAST_HEIGHT = 160

/** Opens when somebody types the sign, closes when they chose, went elsewhere or pressed Escape. `facts`: at this moment. */
export function createMentionPicker(facts: () => MentionFacts): MentionPicker {
  const listeners = new Set<() => void>()
  let state: OpenPicker | null = null
  let isByButton = false
  const show = (next: OpenPicker | null) => {
    state = next
    for (const tell of listeners) tell()
  }
  const update = (props: SuggestionProps<MentionChoice, MentionChoice>) => {
    const { query, items, command, mount, loading } = props
    if (loading) return
    // Words that name nothing are the words of the writer, who goes on.
    const isOver = items.length === 0 && query.includes(' ')
    const active = query === state?.query ? placeOf(state.choices[state.active], items) : 0
    show(isOver ? null : { query, choices: items, active, mount: (list) => mount(list), choose: command })
  }
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!state || event.isComposing) return false
    // Closes the list, and not what the note stands in.
    if (event.key === 'Escape') event.stopPropagation()
    const { choices, active, choose } = state
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && choices.length > 0) {
      show({ ...state, active: (active + step + choices.length) % choices.length })
      return true
    }
    const chosen = choices[active]
    if ((event.key !== 'Enter' && event.key !== 'Tab') || !chosen) return false
    choose(chosen)
    return true
  }
  const extension = Extension.create({
    name: 'mentionPicker',
    addProseMirrorPlugins() {
      return [
        Suggestion<MentionChoice, MentionChoice>({
          editor: this.editor,
          ...{ char: CHAR, pluginKey: KEY, allowSpaces: true },
          floatingUi: { strategy: 'fixed', middleware: [shift({ padding: EDGE }), fitInWindow] },
          items: ({ query }) => mentionChoices(facts(), query),
          command: ({ editor, range, props }) => put(editor, range, props),
          render: () => ({
            onUpdate: update,
            onKeyDown: ({ event }) => onKeyDown(event),
            onExit: ({ editor, range }) => {
              show(null)
              // Who did not type the sign does not have to take it away.
              if (isByButton) queueMicrotask(() => takeSign(editor, range))
              isByButton = false
            },
          }),
        }),
      ]
    },
  })
  return {
    extension,
    subscribe(tell) {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    getSnapshot: () => state,
    open(editor) {
      if (state) return void exitSuggestion(editor.view, KEY)
      isByButton = true
      const { $from } = editor.state.selection
      const before = $from.parent.textBetween(0, $from.parentOffset, ' ', 'x')
      editor
        .chain()
        .focus()
        .insertContent(before === '' || before.endsWith(' ') ? CHAR : ` ${CHAR}`)
        .run()
    },
  }
}

/** Others may write meanwhile: what was chosen so far stays so. */
function placeOf(choice: MentionChoice | undefined, choices: readonly MentionChoice[]): number {
  return Math.max(
    0,
    choices.findIndex(({ kind, id }) => kind === choice?.kind && id === choice.id),
  )
}

const fitInWindow = size({
  padding: EDGE,
  apply: ({ availableHeight, elements }) => {
    elements.floating.style.maxBlockSize = `${Math.max(LEAST_HEIGHT, availableHeight)}px`
  },
})

/** Only if it still stands there, alone. */
function takeSign(editor: Editor, range: { from: number; to: number }): void {
  if (editor.isDestroyed || range.to > editor.state.doc.content.size) return
  if (editor.state.doc.textBetween(range.from, range.to, ' ', ' ') === CHAR) {
    editor.commands.deleteRange(range)
  }
}

/** With a space behind it, so that one writes on. One undo takes it back. */
function put(editor: Editor, { from, to }: { from: number; to: number }, choice: MentionChoice): void {
  const { schema } = editor
  const mention = schema.nodes[MENTION_NODE]?.create(mentionAttributes(toMention(choice)))
  if (mention) asOneStep(editor, (tr) => tr.replaceWith(from, to, [mention, schema.text(' ')]))
}
