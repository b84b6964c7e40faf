import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

const I18N = fileURLToPath(new URL('../../client/src/i18n/', import.meta.url))

export type Message = string | Readonly<Record<string, string>>
type Messages = Readonly<Record<string, Message>>

/** The words of one language on the phone, as the files have them: without what falls back to Dutch. */
export interface LanguageWords {
  code: string
  name: string
  check: { language: string; checkedBy: string | null; checkedOn: string | null }
  messages: Messages
}

/** Reads every language that has a file for the phone; Dutch first, the others in the order of the first screen. */
export async function readLanguages(): Promise<LanguageWords[]> {
  const { LANGUAGES, LANGUAGE_NAMES } = (await import(`${I18N}translate.ts`)) as {
    LANGUAGES: readonly string[]
    LANGUAGE_NAMES: Readonly<Record<string, string>>
  }
  return Promise.all(LANGUAGES.map((code) => readLanguage(code, LANGUAGE_NAMES[code] ?? code)))
}

/** The codes of the files that are there, to compare with the list of languages. */
export function findPhoneFiles(): string[] {
  return globSync('phone/*.ts', { cwd: I18N })
    .map((file) => basename(file, '.ts'))
    .filter((name) => !name.endsWith('.test'))
    .toSorted()
}

async function readLanguage(code: string, name: string): Promise<LanguageWords> {
  const suffix = `${code.slice(0, 1).toUpperCase()}${code.slice(1)}`
  const [phone, common, paper, report] = (await Promise.all(
    ['phone', 'common', 'paper', 'report'].map((part) => import(`${I18N}${part}/${code}.ts`)),
  )) as Record<string, unknown>[]
  return {
    code,
    name,
    check: phone?.[`PHONE_${code.toUpperCase()}_CHECK`] as LanguageWords['check'],
    messages: {
      ...(common?.[`common${suffix}`] as Messages),
      ...(phone?.[`phone${suffix}`] as Messages),
      ...(paper?.[`paper${suffix}`] as Messages),
      ...(report?.[`report${suffix}`] as Messages),
    },
  }
}

/** Common words that only the workshop shows. It speaks Dutch, so no other language needs them. */
const WORKSHOP_ALONE = [
  /^(role|phase)\./,
  /^influence\.(?!you\.)/,
  /^error\.(wrongPassword|setupDone|emailTaken|lastFacilitator|nameMismatch)$/,
  /^error\.(activityChanged|stepStarted|decisionFixed|decisionUnderway|cardsDiffer|otherDecisionOpen|tooManyRemarks|tooManyMoments)$/,
  /^error\.question(StartPast|EndPast|StartLate|TooFar|Started)$/,
  /^error\.note(Empty|TooLong)$/,
  /^error\.(notATemplate|templateNewer|templateBroken|tooManyTemplates)$/,
  /^error\.(notAnAgenda|agendaNewer|agendaBroken|tooManyAgendas|agendaEmpty|tooManyMaterials|monitorFull|notAVideoLink)$/,
]

/** What a phone can show, by key. */
export function findPhoneKeys(dutch: LanguageWords): string[] {
  return Object.keys(dutch.messages).filter((key) => !WORKSHOP_ALONE.some((pattern) => pattern.test(key)))
}

/** What the phone says in Dutch although another language was chosen. */
export function findMissing(dutch: LanguageWords, language: LanguageWords): string[] {
  return findPhoneKeys(dutch).filter((key) => !(key in language.messages))
}
