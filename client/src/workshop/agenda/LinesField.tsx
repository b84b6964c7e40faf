import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { TextArea } from '../../ui/Field.tsx'

interface LinesFieldProps {
  label: string
  hint?: string
  lines: readonly string[]
  maxLength?: number
  onChange: (lines: string[]) => void
}

/** A list as people write one: a line for each. Empty lines do not count, and what is too long is cut. */
export function LinesField({
  label,
  hint,
  lines,
  maxLength = LIMITS.QUESTION_LENGTH,
  onChange,
}: LinesFieldProps) {
  const [written, setWritten] = useState(lines.join('\n'))
  return (
    <TextArea
      label={label}
      {...(hint !== undefined && { hint })}
      rows={Math.max(3, lines.length + 1)}
      value={written}
      onChange={(event) => {
        setWritten(event.target.value)
        onChange(linesOf(event.target.value, maxLength))
      }}
    />
  )
}

function linesOf(written: string, maxLength: number): string[] {
  const lines = written.split('\n').map((line) => line.trim().slice(0, maxLength).trim())
  return lines.filter((line) => line !== '').slice(0, LIMITS.TEMPLATE_LINES)
}
