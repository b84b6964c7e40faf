import type { Editor } from '@tiptap/core'
import type { Level } from '@wijktafel/shared/language/finding'
import { type ReactNode, useId, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { EasyAtWord } from './EasyAtWord.tsx'
import styles from './EasyPanel.module.css'
import { EasySentence } from './EasySentence.tsx'
import { canBeEasier, type EasyCheck, type EasySnapshot } from './easyCheck.ts'
import { rememberedLevel, rememberLevel } from './easyLevel.ts'
import type { EasyWords } from './easyWords.ts'
import { putLinesApart } from './putWords.ts'
import { useEasyCheck, useEasySnapshot } from './useEasyCheck.ts'
import { VERDICT_PICTURES } from './verdictPictures.ts'

interface EasyPanelProps {
  editor: Editor
  words: EasyWords
  /** What people read in it: the measure itself. */
  readings: ReactNode
}

/** Beside a note: how easy it reads, what would help with the sentence one is in, and whether people understand it. */
export function EasyPanel({ editor, words, readings }: EasyPanelProps) {
  const t = useT()
  const [level, setLevel] = useState(rememberedLevel)
  const check = useEasyCheck(editor, { level, accepted: words.accepted })
  const choose = (chosen: Level) => {
    rememberLevel(chosen)
    setLevel(chosen)
  }
  return (
    <>
      <section className={styles.panel} aria-label={t('easy.title')}>
        <div className={styles.head}>
          <h3>{t('easy.title')}</h3>
          <LevelChoice {...{ level }} onChoose={choose} />
        </div>
        {check && <Checked {...{ editor, check, words }} />}
        {readings}
      </section>
      {check && <EasyAtWord {...{ editor, check, words }} />}
    </>
  )
}

const LEVELS: readonly Level[] = ['plain', 'veryPlain']

function LevelChoice({ level, onChoose }: { level: Level; onChoose: (level: Level) => void }) {
  const t = useT()
  const name = useId()
  return (
    <fieldset className={styles.levels}>
      <legend className="visually-hidden">{t('easy.level')}</legend>
      {LEVELS.map((each) => (
        <label key={each} data-chosen={each === level}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={each === level}
            onChange={() => onChoose(each)}
          />
          {t(`easy.level.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}

function Checked({ editor, check, words }: { editor: Editor; check: EasyCheck; words: EasyWords }) {
  const t = useT()
  const snapshot = useEasySnapshot(check)
  const { counts, current, behindOthers, isAway, isStale, waiting } = snapshot
  if (isAway) return <p className={styles.quiet}>{t('easy.away')}</p>
  const all = counts.easy + counts.canBeEasier + counts.hard + counts.unchecked
  if (all === 0 && waiting === 0) return <p className={styles.quiet}>{t('easy.none')}</p>
  const goOn = () => {
    const next = check.nextHard()
    if (next) editor.chain().focus().setTextSelection(next.from).scrollIntoView().run()
  }
  return (
    <>
      <Counts {...snapshot} />
      {current && <EasySentence {...{ editor, check, words, isStale }} sentence={current} />}
      {counts.hard + counts.canBeEasier > (current && canBeEasier(current.checked.verdict) ? 1 : 0) && (
        <Button size="s" look="quiet" picture="27A1" onPress={goOn}>
          {t('easy.next')}
        </Button>
      )}
      {behindOthers > 0 && (
        <Button
          size="s"
          look="quiet"
          picture="2195"
          isDisabled={isStale}
          onPress={() => putLinesApart(editor, check.placesBehindOthers())}
        >
          {t('easy.linesApart')}
        </Button>
      )}
    </>
  )
}

const VERDICTS = ['easy', 'canBeEasier', 'hard', 'unchecked'] as const

function Counts({ counts, waiting }: EasySnapshot) {
  const t = useT()
  return (
    <>
      <ul className={styles.counts}>
        {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
          <li key={verdict}>
            <Picture id={VERDICT_PICTURES[verdict]} size="1.1rem" eager />
            {t(`easy.count.${verdict}`, { n: counts[verdict] })}
          </li>
        ))}
      </ul>
      {waiting > 0 && (
        <p className={styles.quiet} role="status">
          {t('easy.waiting', { n: waiting })}
        </p>
      )}
    </>
  )
}
