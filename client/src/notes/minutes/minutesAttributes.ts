import { Extension } from '@tiptap/core'
import { HEADING_ATTRIBUTES, LINE_ATTRIBUTES } from '@wijktafel/shared/minutes/minutesAttributes'

/** A half of a line still tells the remark; of a heading and of what cards say, only the first half is what it was. */
const KEPT_ON_SPLIT: ReadonlySet<string> = new Set(['remark'])

/** Lets the editor keep what the server knows of a piece of the minutes. Without it, typing in a line would lose it. */
export const MinutesAttributes = Extension.create({
  name: 'minutesAttributes',
  addGlobalAttributes: () => [
    { types: ['heading'], attributes: attributesOf(HEADING_ATTRIBUTES) },
    { types: ['paragraph'], attributes: attributesOf(LINE_ATTRIBUTES) },
  ],
})

/** They travel along when a piece is cut and pasted elsewhere. */
function attributesOf(names: readonly string[]) {
  const attributes = names.map((name) => {
    const mark = `data-${name.toLowerCase()}`
    const attribute = {
      default: null,
      keepOnSplit: KEPT_ON_SPLIT.has(name),
      parseHTML: (element: HTMLElement) => element.getAttribute(mark),
      renderHTML: ({ [name]: value }: Record<string, unknown>) =>
        typeof value === 'string' ? { [mark]: value } : {},
    }
    return [name, attribute] as const
  })
  return Object.fromEntries(attributes)
}
