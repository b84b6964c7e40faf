import { useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { canvasNl } from '../../i18n/canvas/nl.ts'
import { commonNl } from '../../i18n/common/nl.ts'
import { notesNl } from '../../i18n/notes/nl.ts'
import { paperNl } from '../../i18n/paper/nl.ts'
import { reportNl } from '../../i18n/report/nl.ts'
import { rulesNl } from '../../i18n/rules/nl.ts'
import { createTranslate, I18nContext } from '../../i18n/translate.ts'
import { workshopNl } from '../../i18n/workshop/nl.ts'

const LANGUAGE = 'nl'

/** The workshop speaks Dutch: its own words and those of the parts that it is made of. */
export function WorkshopI18n({ children }: { children: React.ReactNode }) {
  const i18n = useMemo(
    () =>
      ({
        language: LANGUAGE,
        t: createTranslate([
          {
            language: LANGUAGE,
            messages: {
              ...commonNl,
              ...canvasNl,
              ...notesNl,
              ...paperNl,
              ...reportNl,
              ...rulesNl,
              ...workshopNl,
            },
          },
        ]),
      }) as const,
    [],
  )
  return (
    <I18nProvider locale="nl-NL">
      <I18nContext value={i18n}>{children}</I18nContext>
    </I18nProvider>
  )
}
