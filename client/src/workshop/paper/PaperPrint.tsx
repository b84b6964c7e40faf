import type { SessionDetail } from '@wijktafel/shared/api/session'
import { LIMITS } from '@wijktafel/shared/limits'
import { useEffect, useMemo, useState } from 'react'
import { type Language, useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { type PaperChoice, type PrintSheet, sheetsToPrint } from './cardsToPrint.ts'
import { PaperChoices } from './PaperChoices.tsx'
import styles from './PaperPage.module.css'
import { PaperSheet } from './PaperSheet.tsx'
import { usePaperWords } from './usePaperWords.ts'
import { whenPicturesAreThere } from './whenPicturesAreThere.ts'

const FIRST_CHOICE: PaperChoice = {
  ...{ perSheet: 9, sides: ['resident'], drawers: ['neighbourhood'], sheetsPerDrawer: 1 },
  ...{ own: [], feelings: false, emptySheets: 0, starters: [] },
}

/** No margins of the browser's own: the sheets have theirs, and its header would move the cut lines. */
const PAGE_RULES = '@page{size:A4 portrait;margin:0}@media print{html,body{background:#fff}}'

/** What to print on one side, the sheets as they will be on the other. */
export function PaperPrint({ session }: { session: SessionDetail }) {
  const [choice, setChoice] = useState(FIRST_CHOICE)
  const [language, setLanguage] = useState<Language | null>(null)
  const [printing, setPrinting] = useState(0)
  useEffect(() => {
    // What was printed lies on tables now: the next printing gets other serials.
    const next = () => setPrinting((now) => now + 1)
    window.addEventListener('afterprint', next)
    return () => window.removeEventListener('afterprint', next)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another printing has other serials
  const sheets = useMemo(() => sheetsToPrint(choice), [choice, printing])
  return (
    <div className={styles.columns}>
      <style>{PAGE_RULES}</style>
      <PaperChoices
        session={session}
        {...{ choice, language }}
        onChange={(part) => setChoice((now) => ({ ...now, ...part }))}
        onLanguage={setLanguage}
      />
      <Sheets choice={choice} language={language} sheets={sheets} />
    </div>
  )
}

interface SheetsProps {
  choice: PaperChoice
  language: Language | null
  sheets: readonly PrintSheet[]
}

function Sheets({ choice, language, sheets }: SheetsProps) {
  const t = useT()
  const { words, failed, retry } = usePaperWords(language)
  const cards = sheets.reduce((sum, sheet) => sum + sheet.cards.length, 0)
  if (sheets.length === 0) {
    return <EmptyState small picture="1F5A8" title={t('paper.empty')} text={t('paper.emptyText')} />
  }
  if (failed) {
    return (
      <Notice tone="problem">
        {t('error.offline')} <Button onPress={retry}>{t('common.retry')}</Button>
      </Notice>
    )
  }
  if (!words) return <Loading label={t('common.loading')} />
  return (
    <div className={styles.preview}>
      <div className={styles.bar}>
        <p role="status">
          <strong>{t('common.cards', { n: cards })}</strong> · {t('paper.sheets', { n: sheets.length })}
        </p>
        <Button look="now" size="l" picture="1F5A8" onPress={() => void printWhole()}>
          {t('paper.print')}
        </Button>
      </div>
      {sheets.length === LIMITS.PAPER_SHEETS_AT_ONCE && (
        <Notice tone="warning">{t('paper.most', { n: LIMITS.PAPER_SHEETS_AT_ONCE })}</Notice>
      )}
      <div className={styles.sheets} data-sheets>
        {sheets.map((sheet, index) => (
          <PaperSheet
            key={sheet.cards[0]?.serial ?? index}
            {...{ sheet, words }}
            perSheet={choice.perSheet}
            number={index + 1}
            total={sheets.length}
          />
        ))}
      </div>
    </div>
  )
}

async function printWhole(): Promise<void> {
  await whenPicturesAreThere(document.querySelector('[data-sheets]'))
  window.print()
}
