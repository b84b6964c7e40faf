import { type DecisionFormat, FORMATS, NONE_OPTION } from '../decisions/formats.ts'
import type { DecisionOption } from '../stage.ts'

/** Fixed answers as the screens say them, with their pictures; a test of the client compares them. */
export const ANSWER_WORDS: Readonly<Record<string, readonly [words: string, picture: string]>> = {
  'consent.agree': ['Goed idee', '1F44D'],
  'consent.worry': ['Ik maak me zorgen', '1F61F'],
  'consent.stop': ['Stop, dit moet anders', '1F6D1'],
  'gradients.love': ['Heel graag', '1F60D'],
  'gradients.like': ['Graag', '1F642'],
  'gradients.fine': ['Ik kan ermee leven', '1F610'],
  'gradients.doubt': ['Ik twijfel', '1F615'],
  'gradients.against': ['Liever niet', '1F641'],
  'temperature.hot': ['Heel warm', '1F525'],
  'temperature.warm': ['Warm', '2600'],
  'temperature.mild': ['Lauw', '26C5'],
  'temperature.cool': ['Koel', '1F32C'],
  'temperature.cold': ['Koud', '2744'],
  'advice.do': ['Doen', '1F44D'],
  'advice.change': ['Anders doen', '1F501'],
  'advice.dont': ['Niet doen', '1F44E'],
  'option.none': ['Geen van deze', '1F6AB'],
}

export interface SpokenAnswer {
  id: string
  words: string
  picture: string
}

interface Asked {
  format: DecisionFormat
  options: readonly DecisionOption[]
  result: { order?: readonly string[] | undefined }
  rules: { offersNone: boolean }
}

/** What one could answer, the best first where the outcome knows an order. */
export function spokenAnswers({ format, options, result, rules }: Asked, otherwise: string): SpokenAnswer[] {
  const fixed = (id: string, key: string): SpokenAnswer => {
    const [words = '', picture = otherwise] = ANSWER_WORDS[key] ?? []
    return { id, words, picture }
  }
  const { answers } = FORMATS[format]
  if (answers) return answers.map((id) => fixed(id, `${format}.${id}`))
  const own = options.map(({ id, label, pictures }) => ({
    id,
    words: label,
    picture: pictures[0] ?? otherwise,
  }))
  const all = rules.offersNone ? [...own, fixed(NONE_OPTION, 'option.none')] : own
  const order = result.order ?? []
  const place = ({ id }: SpokenAnswer) => (order.includes(id) ? order.indexOf(id) : order.length)
  return all.toSorted((a, b) => place(a) - place(b))
}
