import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { PlacedSentence } from '@wijktafel/shared/language/checker'
import type { Finding } from '@wijktafel/shared/language/finding'
import type { EasyBlock } from './easyBlocks.ts'

/** What was found in a block; told to the editor in a transaction that changes no text. */
export interface CheckedBlock extends EasyBlock {
  sentences: readonly PlacedSentence[]
}

export type EasyNews = { checked: readonly CheckedBlock[] } | { cleared: true }

export const easyMarksKey = new PluginKey<DecorationSet>('easyMarks')

/** Marks stand under words and sentences that are hard. They move along with the text, and are no part of it. */
export const EasyMarks = Extension.create({
  name: 'easyMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: easyMarksKey,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, before) => {
          const marks = before.map(transaction.mapping, transaction.doc)
          const news = transaction.getMeta(easyMarksKey) as EasyNews | undefined
          if (!news) return marks
          if ('cleared' in news) return DecorationSet.empty
          return news.checked.reduce((set, block) => {
            const old = set.find(block.start, block.start + block.node.content.size)
            return set.remove(old).add(transaction.doc, marksOf(block))
          }, marks)
        },
      },
      props: { decorations: (state) => easyMarksKey.getState(state) },
    }),
  ],
})

function marksOf({ start, sentences }: CheckedBlock): Decoration[] {
  return sentences.flatMap(({ start: at, end, checked }) => {
    const place = start + at
    const whole =
      checked.verdict === 'hard' ? [Decoration.inline(place, start + end, { class: 'easy-hard' })] : []
    return [
      ...whole,
      ...checked.joints.map((joint) =>
        Decoration.widget(place + joint, softHyphen, { key: 'joint', side: -1 }),
      ),
      ...checked.findings
        .filter(isAboutWords)
        .map((finding) =>
          Decoration.inline(place + finding.start, place + finding.end, { class: classOf(finding) }),
        ),
    ]
  })
}

/** Seen only where the line must break there. No part of the text. */
function softHyphen(): HTMLElement {
  const hyphen = document.createElement('span')
  hyphen.textContent = '\u00AD'
  hyphen.setAttribute('aria-hidden', 'true')
  return hyphen
}

const OF_WHOLE: readonly Finding['kind'][] = ['long', 'manyThoughts', 'capitals', 'passive', 'nounChain']

/** Said of some of its words, not of the sentence as a whole. */
export const isAboutWords = ({ kind }: Finding) => !OF_WHOLE.includes(kind)
const classOf = ({ weight }: Finding) => (weight === 'note' ? 'easy-private' : 'easy-word')
