import type { BoardId } from '@wijktafel/shared/ids'
import type { Editor } from 'tldraw'
import type { Notice } from '../BoardNotice.tsx'
import type { BoardProps } from '../boardProps.ts'

/** What an action may use. Read inside `isOffered` and `picture`, the editor's signals keep the screen up to date. */
export interface ActionContext {
  editor: Editor
  boardId: BoardId
  /** May move zones, and take others' cards away. */
  canArrange: boolean
  say: (notice: Notice) => void
  props: BoardProps
}

/** Something that one can do with the board or with what is chosen on it: a button in a menu, the same for every hand. */
export interface BoardAction {
  id: string
  /** `lead`: in the regisseur's menu. `selection`: above what is chosen. */
  place: 'lead' | 'selection'
  /** Message key of its name. */
  name: (context: ActionContext) => string
  /** OpenMoji code. */
  picture: (context: ActionContext) => string
  /** Changes nothing on the board: also for who may only read it. */
  forReaders?: true
  isOffered: (context: ActionContext) => boolean
  run: (context: ActionContext) => void | Promise<void>
}
