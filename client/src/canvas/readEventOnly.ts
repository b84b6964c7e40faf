/**
 * What is pasted with the keys comes along with the event itself. tldraw asks the browser for the whole clipboard instead,
 * which puts a question or a button in front of people, and when they say no it does nothing, without a word. While a
 * paste is handed round, that way is not there. Returns how to end it.
 */
export function readEventOnly(target: Document): () => void {
  const clipboard: Clipboard | undefined = target.defaultView?.navigator.clipboard
  if (!clipboard) return () => undefined
  const show = () => void Reflect.deleteProperty(clipboard, 'read')
  const hide = () => {
    Object.defineProperty(clipboard, 'read', { value: undefined, configurable: true })
    setTimeout(show)
  }
  target.addEventListener('paste', hide, { capture: true })
  return () => {
    target.removeEventListener('paste', hide, { capture: true })
    show()
  }
}
