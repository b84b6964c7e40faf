import type { Template } from '@wijktafel/shared/method/template'

/** What the parts of the editor share. */
export interface TemplateFields {
  template: Template
  change: (fields: Partial<Template>) => void
}
