import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Where the voice is. In the document. */
export interface ReadPlace {
  sentence: { from: number; to: number }
  /** Null where the voice does not tell. */
  word: { from: number; to: number } | null
}

/** In a transaction that changes no text: where the voice is now, or null when it is done. */
export const readMarksKey = new PluginKey<DecorationSet>('readMarks')

/** The sentence that is read stands out, and in it the word. */
export const ReadMarks = Extension.create({
  name: 'readMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: readMarksKey,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, before) => {
          const place = transaction.getMeta(readMarksKey) as ReadPlace | null | undefined
          if (place === undefined) return before.map(transaction.mapping, transaction.doc)
          return DecorationSet.create(transaction.doc, place === null ? [] : marksOf(place))
        },
      },
      props: { decorations: (state) => readMarksKey.getState(state) },
    }),
  ],
})

function marksOf({ sentence, word }: ReadPlace): Decoration[] {
  const marks = [Decoration.inline(sentence.from, sentence.to, { class: 'read-sentence' })]
  return word ? [...marks, Decoration.inline(word.from, word.to, { class: 'read-word' })] : marks
}
