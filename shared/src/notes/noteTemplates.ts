import type * as Y from 'yjs'
import type { PictureId } from '../ids.ts'
import { NOTE_FRAGMENT } from './noteBlocks.ts'
import { headingNode, sentenceNode } from './writeNode.ts'

export const NOTE_TEMPLATE_IDS = ['meeting', 'said', 'decided', 'tasks', 'next'] as const
export type NoteTemplateId = (typeof NOTE_TEMPLATE_IDS)[number]

interface NotePart {
  heading: string
  /** Sentences to finish, each with its picture. */
  lines: readonly (readonly [picture: string, text: string])[]
}

export interface NoteTemplate {
  id: NoteTemplateId
  picture: string
  title: string
  parts: readonly NotePart[]
}

const SAID: NotePart = {
  heading: 'Wat we zeiden',
  lines: [
    ['1F4AC', 'Veel mensen zeiden: …'],
    ['2696', 'Niet iedereen vond hetzelfde: …'],
  ],
}
const DECIDED: NotePart = {
  heading: 'Wat we besloten',
  lines: [
    ['1F44D', 'Dit gaan wij doen: …'],
    ['1F4A1', 'Dat doen wij omdat …'],
  ],
}
const TASKS: NotePart = {
  heading: 'Wie doet wat',
  lines: [
    ['1F91D', '… doet dit: …'],
    ['1F4C5', 'Dat is klaar voor …'],
  ],
}
const NEXT: NotePart = {
  heading: 'Wanneer weer',
  lines: [
    ['1F4C5', 'Wij zien elkaar weer op …'],
    ['1F4CD', 'Dat is in …'],
  ],
}

/** Notes to begin with: headings, and first lines that people finish. In the language of the meeting. */
export const NOTE_TEMPLATES: readonly NoteTemplate[] = [
  { id: 'meeting', picture: '1F4CB', title: 'Verslag van vandaag', parts: [SAID, DECIDED, TASKS, NEXT] },
  {
    id: 'said',
    picture: '1F4AC',
    title: 'Wat we zeiden',
    parts: [SAID, { heading: 'Wat we nog niet weten', lines: [['2753', 'Wij zoeken nog uit: …']] }],
  },
  {
    id: 'decided',
    picture: '1F5F3',
    title: 'Wat we besloten',
    parts: [DECIDED, { heading: 'Wat er nu gebeurt', lines: [['27A1', 'Eerst gaan wij …']] }],
  },
  {
    id: 'tasks',
    picture: '1F91D',
    title: 'Wie doet wat',
    parts: [TASKS, { heading: 'Wie helpt mee', lines: [['1F64B', '… zoekt hulp bij …']] }],
  },
  {
    id: 'next',
    picture: '1F4C5',
    title: 'Wanneer weer',
    parts: [NEXT, { heading: 'Waar praten we over', lines: [['1F4AC', 'Wij praten dan over …']] }],
  },
]

/** Begins a note with a template. A note in which something stands already stays as it is. */
export function beginNote(doc: Y.Doc, templateId: NoteTemplateId): void {
  const fragment = doc.getXmlFragment(NOTE_FRAGMENT)
  const template = NOTE_TEMPLATES.find(({ id }) => id === templateId)
  if (!template || fragment.length > 0) return
  const nodes: Y.XmlElement[] = template.parts.flatMap(({ heading, lines }) => [
    headingNode(heading, { level: 2 }),
    ...lines.map(([picture, text]) => sentenceNode(text, picture as PictureId)),
  ])
  fragment.insert(0, nodes)
}
