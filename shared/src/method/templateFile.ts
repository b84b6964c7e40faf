import type { Template } from './template.ts'

/** A template as a file, to hand to another team: `{ format, version, template }`, JSON in UTF-8. */
export const TEMPLATE_FORMAT = 'wijktafel-template'
/** Raised when an older Wijktafel would lose something of a newer file. */
export const TEMPLATE_VERSION = 1

export function encodeTemplateFile(template: Template): string {
  return `${JSON.stringify({ format: TEMPLATE_FORMAT, version: TEMPLATE_VERSION, template }, null, 2)}\n`
}

/** "Stress en blij in de buurt" is `werkvorm-stress-en-blij-in-de-buurt.json`. */
export function templateFileName({ title }: Pick<Template, 'title'>): string {
  return `werkvorm-${plainName(title)}.json`
}

/** A title as a part of a file name, that every system can keep. */
export function plainName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain.slice(0, 60) || 'zonder-naam'
}
