import type { Editor } from '@tiptap/core'
import type { Finding, Help, Suggestion } from '@wijktafel/shared/language/finding'
import { useEffect, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './EasyPanel.module.css'
import { PICTURE_PLACE } from './easyBlocks.ts'
import type { EasyCheck, SentenceInNote } from './easyCheck.ts'
import type { EasyWords } from './easyWords.ts'
import { putWords } from './putWords.ts'
import { SentencePictures } from './SentencePictures.tsx'
import { VERDICT_PICTURES } from './verdictPictures.ts'

interface EasySentenceProps {
  editor: Editor
  check: EasyCheck
  words: EasyWords
  sentence: SentenceInNote
  /** Somebody typed since: nothing can be put in its place just now. */
  isStale: boolean
}

/** What was found in the sentence one is in, and what to write instead. */
export function EasySentence({ editor, check, words, sentence, isStale }: EasySentenceProps) {
  const t = useT()
  const { checked } = sentence
  const helps = useHelps(check, sentence)
  const put = ({ text, replaces }: Suggestion) => {
    if (!replaces) return
    const { from } = sentence
    putWords(editor, text, { from: from + replaces.start, to: from + replaces.end })
  }
  return (
    <div className={styles.sentence} data-verdict={checked.verdict}>
      <p className={styles.verdict} role="status">
        <Picture id={VERDICT_PICTURES[checked.verdict]} size="1.35rem" eager />
        {t(`easy.verdict.${checked.verdict}`)}
      </p>
      {checked.findings.length > 0 && (
        <ul className={styles.findings} aria-label={t('easy.findings')}>
          {checked.findings.map((finding, index) => (
            <FindingLine
              key={`${finding.kind} ${finding.start}`}
              {...{ finding, words }}
              text={checked.text}
              count={checked.words}
              help={helps?.[index] ?? null}
              isDisabled={isStale}
              onPut={put}
            />
          ))}
        </ul>
      )}
      <SentencePictures {...{ editor, sentence, isStale }} />
    </div>
  )
}

function useHelps(check: EasyCheck, sentence: SentenceInNote): readonly Help[] | null {
  const [helps, setHelps] = useState<{ of: SentenceInNote['checked']; list: readonly Help[] } | null>(null)
  const { checked } = sentence
  useEffect(() => {
    let isGone = false
    if (checked.findings.length === 0) return
    check.help(sentence).then((list) => {
      if (!isGone) setHelps({ of: checked, list })
    })
    return () => {
      isGone = true
    }
  }, [check, checked, sentence])
  return helps?.of === checked ? helps.list : null
}

interface FindingLineProps {
  finding: Finding
  text: string
  words: EasyWords
  /** Words in the sentence. */
  count: number
  help: Help | null
  isDisabled: boolean
  onPut: (suggestion: Suggestion) => void
}

function FindingLine({ finding, text, words, count, help, isDisabled, onPut }: FindingLineProps) {
  const t = useT()
  const { kind, start, end, word } = finding
  const said = text.slice(start, end)
  const isWhole = start === 0 && end === text.length
  const suggestions = (help?.suggestions ?? []).filter(() => !(isWhole && said.includes(PICTURE_PLACE)))
  const means = help?.means
  return (
    <li>
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
    </li>
  )
}
