import { use, useEffect } from 'react'
import { useValue } from 'tldraw'
import type * as Y from 'yjs'
import { I18nContext } from '../../i18n/translate.ts'
import type { ActionContext } from '../actions/boardAction.ts'
import { usePictureName } from '../pictureNames.ts'
import { OutSheet } from './OutSheet.tsx'
import { outRequest } from './outRequest.ts'
import { setOutWords } from './outWords.ts'

interface OutPlaceProps {
  context: ActionContext
  /** The document of the board: data goes out whole, also what this version cannot draw. */
  doc: Y.Doc
}

/** Where the choices for saving and sharing appear when someone asks for them. */
export function OutPlace({ context, doc }: OutPlaceProps) {
  const { editor } = context
  const i18n = use(I18nContext)
  const namePicture = usePictureName()
  const target = useValue('out request', () => outRequest(editor).get(), [editor])
  useEffect(() => setOutWords(editor, { i18n, namePicture, doc }), [editor, i18n, namePicture, doc])
  if (!target) return null
  return <OutSheet context={context} doc={doc} first={target} onClose={() => outRequest(editor).set(null)} />
}
