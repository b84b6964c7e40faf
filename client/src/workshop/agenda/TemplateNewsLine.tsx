import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { TemplateNews } from './useOwnTemplates.ts'

/** What was just done with a template, or why not; with the way back where there is one. */
export function TemplateNewsLine({ news }: { news: TemplateNews | null }) {
  const t = useT()
  return (
    <div role="status">
      {news && (
        <Notice tone={news.tone}>
          {news.text}
          {news.undo && (
            <>
              {' '}
              <Button size="s" onPress={news.undo}>
                {t('common.undo')}
              </Button>
            </>
          )}
        </Notice>
      )}
    </div>
  )
}
