import type { Finding, Help, Suggestion } from '@wijktafel/shared/language/finding'
import { useT } from '../../i18n/translate.ts'
import styles from './EasyPanel.module.css'
import { PICTURE_PLACE } from './easyBlocks.ts'
import type { EasyWords } from './easyWords.ts'

interface EasyFindingProps {
  finding: Finding
  text: string
  words: EasyWords
  /** Words in the sentence. */
  count: number
  help: Help | null
  isDisabled: boolean
  onPut: (suggestion: Suggestion) => void
}

/** One thing that makes a sentence hard, and what can be done about it with one press. */
export function EasyFinding({ finding, text, words, count, help, isDisabled, onPut }: EasyFindingProps) {
  const t = useT()
  const { kind, start, end, word } = finding
  const said = text.slice(start, end)
  const isWhole = start === 0 && end === text.length
  const suggestions = (help?.suggestions ?? []).filter(() => !(isWhole && said.includes(PICTURE_PLACE)))
  const means = help?.means
  return (
    <>
      <p>{t(`easy.found.${kind}`, { word: said, n: count })}</p>
      <div className={styles.ways}>
        {suggestions.map((suggestion) =>
          suggestion.replaces ? (
            <button
              key={suggestion.text}
              type="button"
              disabled={isDisabled}
              onClick={() => onPut(suggestion)}
            >
              {isWhole ? t('easy.split') : kind === 'citizenNumber' ? t('easy.mask') : suggestion.text}
            </button>
          ) : (
            <span key={suggestion.text} className={styles.advice}>
              {t('easy.advice', { word: suggestion.text })}
            </span>
          ),
        )}
        {means && (
          <button
            type="button"
            className={styles.other}
            disabled={isDisabled}
            onClick={() => onPut({ text: `${said} (${means})`, replaces: { start, end } })}
          >
            {t('easy.explain', { means })}
          </button>
        )}
        {word && (
          <button type="button" className={styles.other} onClick={() => words.accept(word)}>
            {t('easy.accept')}
          </button>
        )}
      </div>
    </>
  )
}
