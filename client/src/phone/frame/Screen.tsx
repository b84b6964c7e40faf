import type { Phase } from '@wijktafel/shared/method/phase'
import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { PIC } from '../pictures.ts'
import { SpeakButton } from '../speech/SpeakButton.tsx'
import { ArrowIcon } from './ArrowIcon.tsx'
import styles from './Screen.module.css'
import { useBackButton } from './useBackButton.ts'

interface ScreenProps {
  title: string
  /** The title is what the regisseur wrote, in the language of the meeting. */
  isTitleOfMeeting?: boolean
  /** Where everything speaks for itself: the heading is there for who does not see it. */
  isTitleHidden?: boolean
  /** Shown instead of the bare title, inside the heading. Such a screen has no speaker of its own. */
  heading?: ReactNode
  /** Beside the title, where there is no room above it. */
  titlePicture?: string | undefined
  phase?: Phase
  onBack?: (() => void) | undefined
  onHelp?: (() => void) | undefined
  /** Between the two corners: who you are. */
  middle?: ReactNode
  /** Calm news above the title: no internet, the time. */
  notice?: ReactNode
  /** Above the title: the picture of the question. */
  above?: ReactNode
  /** Stays in reach of the thumb. */
  footer?: ReactNode
  children?: ReactNode
}

/** One question a screen. Back is always left at the top, help always right, the speaker beside it; the heading takes the focus when it comes. */
export function Screen(props: ScreenProps) {
  const {
    title,
    heading,
    isTitleOfMeeting = false,
    phase = 'discover',
    onBack,
    onHelp,
    middle,
    footer,
  } = props
  const titleRef = useFocusOnArrival()
  useBackButton(onBack)
  return (
    <div className={styles.screen} data-phase={phase} data-screen>
      {(onBack || onHelp || middle || !heading) && (
        <TopBar onBack={onBack} onHelp={onHelp} middle={middle}>
          {!heading && <SpeakButton hasMeetingWords={isTitleOfMeeting} />}
        </TopBar>
      )}
      {props.notice}
      <main className={styles.main}>
        {props.above}
        <div
          className={props.isTitleHidden ? 'visually-hidden' : styles.title}
          data-picture={props.titlePicture !== undefined}
        >
          {props.titlePicture && <Picture id={props.titlePicture} size="min(2.9rem, 64px)" eager />}
          <h1 ref={titleRef} tabIndex={-1}>
            {heading ?? (isTitleOfMeeting ? <MeetingWords>{title}</MeetingWords> : title)}
          </h1>
        </div>
        {props.children}
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  )
}

function TopBar(props: Pick<ScreenProps, 'onBack' | 'onHelp' | 'middle' | 'children'>) {
  const { onBack, onHelp, middle, children } = props
  const t = useT()
  return (
    <header className={styles.bar} data-silent>
      <div className={styles.corner}>
        {onBack && (
          <button type="button" className={styles.round} aria-label={t('common.back')} onClick={onBack}>
            <ArrowIcon direction="back" />
          </button>
        )}
      </div>
      <div className={styles.middle}>{middle}</div>
      <div className={styles.corners}>
        {children}
        {onHelp ? (
          <button type="button" className={styles.round} aria-label={t('common.help')} onClick={onHelp}>
            <Picture id={PIC.help} size="min(1.7rem, 36px)" eager />
          </button>
        ) : (
          <div className={styles.corner} />
        )}
      </div>
    </header>
  )
}

/** The very first screen leaves the focus to the browser; every later one starts at its heading. */
let hasShownScreen = false

function useFocusOnArrival() {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (hasShownScreen) {
      window.scrollTo(0, 0)
      ref.current?.focus({ preventScroll: true })
    }
    hasShownScreen = true
  }, [])
  return ref
}
