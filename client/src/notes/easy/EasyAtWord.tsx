import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import styles from './EasyAtWord.module.css'
import { EasyFinding } from './EasyFinding.tsx'
import type { EasyCheck, SentenceInNote } from './easyCheck.ts'
import { isAboutWords } from './easyMarks.ts'
import type { EasyWords } from './easyWords.ts'
import { putSuggestion } from './putWords.ts'
import { useEasySnapshot } from './useEasyCheck.ts'
import { useHelps } from './useHelps.ts'

interface EasyAtWordProps {
  editor: Editor
  check: EasyCheck
  words: EasyWords
}

/** Pressing a marked word shows what to write instead, at the word itself. The panel below has the same for who types. */
export function EasyAtWord({ editor, check, words }: EasyAtWordProps) {
  const { current, isStale } = useEasySnapshot(check)
  const [pressed, close] = usePressedMark(editor)
  if (!pressed || !current || isStale) return null
  const at = current.checked.findings.findIndex(
    (finding) => isAboutWords(finding) && isAt(pressed, editor, current.from + finding.start),
  )
  if (at < 0) return null
  // Another word is another help: the one before closes by itself, and must not take this one along.
  const key = `${current.from} ${at}`
  return <Help key={key} {...{ editor, check, words, pressed, at, close }} sentence={current} />
}

const isAt = (mark: HTMLElement, editor: Editor, place: number): boolean =>
  mark.isConnected && editor.view.posAtDOM(mark, 0) === place

/** The mark that was pressed, till something is typed, scrolled or pressed elsewhere. */
function usePressedMark(editor: Editor): [HTMLElement | null, () => void] {
  const [pressed, setPressed] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const { dom } = editor.view
    const close = () => setPressed(null)
    const press = ({ target }: MouseEvent) =>
      setPressed(target instanceof Element ? target.closest<HTMLElement>('.easy-word, .easy-private') : null)
    const follow = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) close()
    }
    dom.addEventListener('click', press)
    editor.on('transaction', follow)
    window.addEventListener('scroll', close, { capture: true, passive: true })
    return () => {
      dom.removeEventListener('click', press)
      editor.off('transaction', follow)
      window.removeEventListener('scroll', close, { capture: true })
    }
  }, [editor])
  return [pressed, () => setPressed(null)]
}

interface HelpProps extends EasyAtWordProps {
  pressed: HTMLElement
  sentence: SentenceInNote
  /** Which of its findings. */
  at: number
  close: () => void
}

function Help({ editor, check, words, pressed, sentence, at, close }: HelpProps) {
  const t = useT()
  const { checked } = sentence
  const helps = useHelps(check, sentence)
  const box = useRef<HTMLDivElement>(null)
  usePopover(box, close)
  const help = helps?.[at] ?? null
  // Each time anew: it grows when what helps is known.
  useLayoutEffect(() => placeAt(box.current, pressed))
  const finding = checked.findings[at]
  if (!finding) return null
  return (
    <div ref={box} popover="auto" role="dialog" aria-label={t('easy.atWord')} className={styles.help}>
      <EasyFinding
        {...{ finding, help }}
        words={{
          ...words,
          accept(word) {
            words.accept(word)
            close()
          },
        }}
        text={checked.text}
        count={checked.words}
        isDisabled={false}
        onPut={(suggestion) => putSuggestion(editor, sentence, suggestion)}
      />
    </div>
  )
}

/** Over everything else; Escape, or a press elsewhere, closes it. */
function usePopover(box: RefObject<HTMLDivElement | null>, close: () => void): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const onToggle = (event: Event) => {
      if ('newState' in event && event.newState === 'closed') latest.current()
    }
    // Escape closes this, and not the panel around it as well.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      latest.current()
    }
    element.addEventListener('toggle', onToggle)
    window.addEventListener('keydown', onKey, { capture: true })
    // A browser that does not know it shows the help where it stands.
    if ('showPopover' in element && !element.matches(':popover-open')) element.showPopover()
    return () => {
      element.removeEventListener('toggle', onToggle)
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [box])
}

/** Between the word and the help, and between the help and the edge of the screen, in CSS pixels. */
const APART = 8

/** Under the word, or above it where there is no room. */
function placeAt(box: HTMLElement | null, mark: HTMLElement): void {
  if (!box) return
  const word = mark.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = box
  const below = word.bottom + APART
  const top = below + height + APART <= window.innerHeight ? below : word.top - height - APART
  box.style.top = `${Math.max(APART, top)}px`
  box.style.left = `${Math.max(APART, Math.min(word.left, window.innerWidth - width - APART))}px`
}
