import type { Report } from '@wijktafel/shared/api/report'
import { type RefObject, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useToasts } from '../../ui/toasts.ts'

/** See docs/spec/report.md. */
const FORMAT = { format: 'wijktafel-report', version: 1 } as const

type Make = (
  sheet: HTMLElement,
  options: { title: string; onPart: (part: number) => void },
) => Promise<{ blob: Blob; missing: number }>

// Fetched when somebody asks for one.
const asPage: Make = async (...given) => (await import('./reportFile.ts')).reportFile(...given)
const asDocx: Make = async (...given) => (await import('./reportDocx.ts')).reportDocx(...given)

/** The report as a file: one that opens anywhere, or its data for another program. */
export function TakeReport({ report, sheet }: { report: Report; sheet: RefObject<HTMLElement | null> }) {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const [part, setPart] = useState<number | null>(null)
  const name = `${t('meeting.report')} ${report.title}`
  const take = async (make: Make, extension: string) => {
    if (!sheet.current) return
    setPart(0)
    try {
      const { blob, missing } = await make(sheet.current, { title: name, onPart: setPart })
      saveFile(blob, `${name}.${extension}`)
      if (missing > 0) showToast({ text: t('report.take.missing', { n: missing }), tone: 'problem' })
    } catch {
      showToast({ text: t('report.take.failed'), tone: 'problem' })
    } finally {
      setPart(null)
    }
  }
  const takeData = () => {
    const json = JSON.stringify({ ...FORMAT, report }, null, 2)
    saveFile(new Blob([json], { type: 'application/json' }), `${name}.json`)
  }
  if (part !== null) {
    return <p role="status">{t('report.take.busy', { n: Math.round(part * 100) })}</p>
  }
  return (
    <ActionMenu
      label={t('report.take')}
      trigger={
        <Button look="quiet" picture="1F4E5">
          {t('report.take')}
        </Button>
      }
      actions={[
        {
          id: 'page',
          label: t('report.take.page'),
          picture: '1F310',
          onAction: () => void take(asPage, 'html'),
        },
        {
          id: 'docx',
          label: t('report.take.docx'),
          picture: '1F4DD',
          onAction: () => void take(asDocx, 'docx'),
        },
        { id: 'data', label: t('report.take.data'), picture: '1F4BE', onAction: takeData },
      ]}
    />
  )
}
