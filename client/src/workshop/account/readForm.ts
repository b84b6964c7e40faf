/** What stands in a form's fields, by name. */
export function readForm(event: React.FormEvent<HTMLFormElement>): Record<string, string> {
  event.preventDefault()
  const values: Record<string, string> = {}
  for (const [name, value] of new FormData(event.currentTarget)) {
    if (typeof value === 'string') values[name] = value.trim()
  }
  return values
}
