import { type RefObject, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import styles from './ReportSheet.module.css'

/** The report on paper, or as one file that opens anywhere. What makes the file is fetched when somebody asks for it. */
export function KeepReport({ sheet, title }: { sheet: RefObject<HTMLElement | null>; title: string }) {
  const t = useT()
  const [part, setPart] = useState<number | null>(null)
  const [failed, setFailed] = useState(false)
  const save = async () => {
    if (!sheet.current) return
    setFailed(false)
    setPart(0)
    try {
      const { reportFile } = await import('../../report/file/reportFile.ts')
      const { blob } = await reportFile(sheet.current, { title, onPart: setPart })
      saveFile(blob, `${title}.html`)
    } catch {
      setFailed(true)
    } finally {
      setPart(null)
    }
  }
  return (
    <div className={styles.keep} data-silent>
      <p role="status">
        {failed && t('report.saveFailed')}
        {part !== null && t('report.saving', { n: Math.round(part * 100) })}
      </p>
      <ActionButton picture="1F4BE" busy={part !== null} onPress={() => void save()}>
        {t('report.save')}
      </ActionButton>
      <ActionButton picture="1F5A8" onPress={() => window.print()}>
        {t('report.print')}
      </ActionButton>
    </div>
  )
}
