import { RECORDS_MAP } from '@wijktafel/shared/board/boardDocument'
import {
  createTLStore,
  defaultBindingUtils,
  defaultShapeUtils,
  type TLAssetStore,
  type TLStore,
} from 'tldraw'
import type * as Y from 'yjs'
import type { BoardAccess } from './boardAccess.ts'
import { keepUndoMine } from './ownUndo.ts'
import { RecordBinding } from './recordBinding.ts'
import { boardShapeUtils } from './shapes/boardShapeUtils.ts'

export interface BoardStore {
  readonly store: TLStore
  readonly binding: RecordBinding
  dispose(): void
}

/** A tldraw store that is the same board as the document, both ways, for as long as it is not disposed of. */
export function createBoardStore(doc: Y.Doc, access: BoardAccess): BoardStore {
  const store = createTLStore({
    shapeUtils: [...defaultShapeUtils, ...boardShapeUtils],
    bindingUtils: defaultBindingUtils,
    assets,
  })
  const binding = new RecordBinding({ doc, records: doc.getMap(RECORDS_MAP), store, access })
  const restoreUndo = keepUndoMine(store, binding)
  return {
    store,
    binding,
    dispose() {
      binding.dispose()
      restoreUndo()
      store.dispose()
    },
  }
}

const OWN_MEDIA = /^\/api\/media\/[\w-]+$/

/** Pictures come from our own server or not at all: a pasted address of elsewhere is never asked for. */
const assets: TLAssetStore = {
  upload: () => Promise.reject(new Error('Pictures are stored by the uploadPhoto of the board')),
  resolve: (asset) => {
    const src = asset.props.src ?? ''
    return OWN_MEDIA.test(src) ? src : null
  },
}
