import { type Checker, createChecker } from '@wijktafel/shared/language/checker'
import type { Level } from '@wijktafel/shared/language/finding'
import { helpWith } from '@wijktafel/shared/language/helpWith'
import type { EasyAnswer, EasyQuestion } from './easyQuestion.ts'

/** Checks blocks of text on a thread of its own, so that no letter comes late. */
let checker: Checker | null = null
let madeFor = ''

self.onmessage = ({ data: question }: MessageEvent<EasyQuestion>) => {
  self.postMessage(answer(question))
}

function answer(question: EasyQuestion): EasyAnswer {
  const { id } = question
  if (question.ask === 'help') {
    const { sentence } = question
    return { id, helps: sentence.findings.map((finding) => helpWith(sentence, finding)) }
  }
  const easy = checkerFor(question.level, question.accepted)
  return { id, blocks: question.texts.map((text) => easy.check(text)) }
}

/** What was seen before is kept for as long as level and words stay the same. */
function checkerFor(level: Level, accepted: readonly string[]): Checker {
  const wanted = JSON.stringify([level, accepted])
  if (!checker || wanted !== madeFor) {
    checker = createChecker({ level, accepted: new Set(accepted) })
    madeFor = wanted
  }
  return checker
}
