import type { Editor } from '@tiptap/core'
import type { Suggestion } from '@wijktafel/shared/language/finding'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { EasyFinding } from './EasyFinding.tsx'
import styles from './EasyPanel.module.css'
import type { EasyCheck, SentenceInNote } from './easyCheck.ts'
import type { EasyWords } from './easyWords.ts'
import { putSuggestion } from './putWords.ts'
import { SentencePictures } from './SentencePictures.tsx'
import { useHelps } from './useHelps.ts'
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
  const put = (suggestion: Suggestion) => putSuggestion(editor, sentence, suggestion)
  return (
    <div className={styles.sentence} data-verdict={checked.verdict}>
      <p className={styles.verdict} role="status">
        <Picture id={VERDICT_PICTURES[checked.verdict]} size="1.35rem" eager />
        {t(`easy.verdict.${checked.verdict}`)}
      </p>
      {checked.findings.length > 0 && (
        <ul className={styles.findings} aria-label={t('easy.findings')}>
          {checked.findings.map((finding, index) => (
            <li key={`${finding.kind} ${finding.start}`}>
              <EasyFinding
                {...{ finding, words }}
                text={checked.text}
                count={checked.words}
                help={helps?.[index] ?? null}
                isDisabled={isStale}
                onPut={put}
              />
            </li>
          ))}
        </ul>
      )}
      <SentencePictures {...{ editor, sentence, isStale }} />
    </div>
  )
}
