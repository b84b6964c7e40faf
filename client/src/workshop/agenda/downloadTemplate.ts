import type { Template } from '@wijktafel/shared/method/template'
import { encodeTemplateFile, templateFileName } from '@wijktafel/shared/method/templateFile'

/** Some browsers read it only after the click. */
const KEPT_MS = 60_000

/** Hands the template over as a file. It is made here: nothing is asked of the server. */
export function downloadTemplate(template: Template): void {
  const file = new Blob([encodeTemplateFile(template)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = templateFileName(template)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}
