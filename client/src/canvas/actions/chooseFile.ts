/** Opens the device's own window for files. Null when the person chooses none. */
export function chooseFile(accept: string): Promise<File | null> {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = accept
  return new Promise((resolve) => {
    field.addEventListener('change', () => resolve(field.files?.[0] ?? null))
    field.addEventListener('cancel', () => resolve(null))
    field.click()
  })
}
