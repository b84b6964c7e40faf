import { useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'

/** Takes a template from a file, such as another team handed over. */
export function BringTemplate({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }) {
  const t = useT()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('template.fromFile')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file again is a new choice.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <Button picture="1F4C2" isDisabled={isBusy} onPress={() => input.current?.click()}>
        {t('template.fromFile')}
      </Button>
    </>
  )
}
