import { PHASES, type Phase } from '@wijktafel/shared/method/phase'
import type { CardKind, Template } from '@wijktafel/shared/method/template'

const PHASE_NAMES: Record<Phase, string> = {
  start: 'Beginnen',
  discover: 'Ontdekken',
  define: 'Bepalen',
  develop: 'Bedenken',
  deliver: 'Maken',
  learn: 'Leren',
}
const KIND_NAMES: Record<CardKind, string> = {
  pictures: 'plaatjes',
  photo: 'foto',
  words: 'woorden',
  voice: 'stem',
  feeling: 'een gevoel',
  place: 'een plek op de kaart',
}
const BOARD_NAMES: Record<Exclude<Template['board'], 'own'>, string> = {
  previous: 'Deze werkvorm gaat verder op het bord van het onderdeel ervoor.',
  none: 'Deze werkvorm heeft geen bord.',
}

/** The page beside the pictures: all templates, a phase at a time, in the words that the regisseur reads. */
export function sheetText(templates: readonly Template[]): string {
  const parts = PHASES.map((phase) => {
    const those = templates.filter((template) => template.phase === phase)
    return `## ${PHASE_NAMES[phase]}\n\n${those.map(aboutTemplate).join('\n')}`
  })
  return `# Alle werkvormen

Dit zijn de ${templates.length} werkvormen van Wijktafel, met een plaatje van elk bord.
Deze bladzijde is gemaakt met \`node scripts/contactSheet.ts\`. Verander hem niet met de hand.
De plaatjes op de borden komen van OpenMoji (CC BY-SA 4.0).

${parts.join('\n')}`
}

function aboutTemplate(template: Template): string {
  const { id, title, purpose, question, accepts, minutes, groupSize, silent, board, outcome } = template
  const { min, max } = groupSize
  const people = max === null ? `vanaf ${min} mensen` : `${min} tot ${max} mensen`
  const facts = [`${minutes} minuten`, people, ...(silent ? ['stille ronde'] : [])]
  const asked = question === null ? [] : [`- Op de telefoon: “${question}”`]
  const answers = accepts.map((kind) => KIND_NAMES[kind]).join(', ')
  const picture = board === 'own' ? `![Het bord van ${title}](${id}.png)` : BOARD_NAMES[board]
  return [
    `### ${title}`,
    '',
    purpose,
    '',
    picture,
    '',
    `- ${facts.join(' · ')}`,
    ...asked,
    ...(answers === '' ? [] : [`- Antwoorden met: ${answers}`]),
    `- Na afloop: ${outcome}`,
    '',
  ].join('\n')
}
