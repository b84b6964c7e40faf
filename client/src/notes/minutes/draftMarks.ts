import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { DRAFT } from '@wijktafel/shared/minutes/minutesAttributes'
import { findPieces, isUntouched } from '@wijktafel/shared/minutes/pieces'
import type * as Y from 'yjs'
import type { Translate } from '../../i18n/translate.ts'
import styles from './draftMarks.module.css'

interface DraftMarksOptions {
  doc: Y.Doc
  t: Translate
  /** Left out for who only reads. */
  onMakeAgain?: ((stepId: string) => void) | undefined
}

const LOOK_AGAIN_MS = 300

/**
 * Below the heading of each draft: that it is one, a button that says it is right, and, while nobody changed it, one that
 * makes it anew. The mark is no part of the text.
 */
export function draftMarks(options: DraftMarksOptions): Extension {
  return Extension.create({
    name: 'draftMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: new PluginKey('draftMarks'),
        state: {
          init: (_, { doc }) => marksOf(doc, options),
          apply: (transaction, before) =>
            transaction.docChanged ? marksOf(transaction.doc, options) : before,
        },
        props: {
          decorations(state) {
            return this.getState(state)
          },
        },
        view: (view) => followTouched(view, options),
      }),
    ],
  })
}

function marksOf(doc: Node, options: DraftMarksOptions): DecorationSet {
  const marks: Decoration[] = []
  doc.forEach((node, offset) => {
    const { draft, minutesStep } = node.attrs
    if (node.type.name !== 'heading' || draft !== DRAFT || typeof minutesStep !== 'string') return
    const place = offset + node.nodeSize
    const key = `draft ${minutesStep} ${marks.length}`
    marks.push(
      Decoration.widget(place, (view, getPos) => buildMark(options, { view, getPos, stepId: minutesStep }), {
        ...{ key, side: -1 },
        stopEvent: () => true,
        ignoreSelection: true,
      }),
    )
  })
  return DecorationSet.create(doc, marks)
}

interface Place {
  view: EditorView
  getPos: () => number | undefined
  stepId: string
}

function buildMark({ t, onMakeAgain }: DraftMarksOptions, { view, getPos, stepId }: Place): HTMLElement {
  const mark = document.createElement('div')
  mark.className = styles.mark ?? ''
  mark.contentEditable = 'false'
  mark.dataset.draftOf = stepId
  const words = document.createElement('strong')
  words.textContent = t('notes.draft')
  mark.append(words)
  if (!onMakeAgain) return mark
  mark.append(
    buildButton(t('notes.draft.right'), () => finish(view, getPos)),
    buildButton(t('notes.draft.again'), () => onMakeAgain(stepId)),
  )
  return mark
}

function buildButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = styles.button ?? ''
  button.textContent = label
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', press)
  return button
}

/** The piece is right as it stands now. One's own undo brings the mark back. */
function finish(view: EditorView, getPos: () => number | undefined): void {
  const place = getPos()
  const heading = place === undefined ? null : view.state.doc.resolve(place).nodeBefore
  if (place === undefined || !heading) return
  const attrs = { ...heading.attrs, draft: null }
  view.dispatch(view.state.tr.setNodeMarkup(place - heading.nodeSize, undefined, attrs))
  view.focus()
}

/** Offers to make a draft anew only while it is as it was made. */
function followTouched(view: EditorView, { doc }: DraftMarksOptions) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    timer = undefined
    const drafts = findPieces(doc).filter(({ isDraft }) => isDraft)
    const marks = [...view.dom.querySelectorAll('[data-draft-of]')]
    for (const [at, piece] of drafts.entries()) {
      const again = marks[at]?.querySelector('button:last-of-type')
      if (again instanceof HTMLElement) again.hidden = !isUntouched(doc, piece)
    }
  }
  look()
  return {
    update() {
      timer ??= setTimeout(look, LOOK_AGAIN_MS)
    },
    destroy: () => clearTimeout(timer),
  }
}
