import { useRef } from 'react'
import { Button } from './Button.tsx'

interface BringFileProps {
  label: string
  isBusy: boolean
  onFile: (file: File) => void
}

/** Takes a file of ours, such as another team handed over. */
export function BringFile({ label, isBusy, onFile }: BringFileProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file again is a new choice.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <Button picture="1F4C2" isDisabled={isBusy} onPress={() => input.current?.click()}>
        {label}
      </Button>
    </>
  )
}
