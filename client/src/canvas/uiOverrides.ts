import { LIMITS } from '@wijktafel/shared/limits'
import type { Editor, TLComponents, TLUiActionsContextType, TLUiOverrides, TldrawOptions } from 'tldraw'
import { BoardBackground } from './BoardBackground.tsx'
import { BoardError, ShapeError } from './BoardError.tsx'
import { CollaboratorCursor } from './CollaboratorCursor.tsx'
import { ExportProvider } from './out/ExportProvider.tsx'
import { tldrawDutch, tldrawEnglish } from './tldrawDutch.ts'
import { BoardOverlays } from './together/BoardOverlays.tsx'
import { LaserStroke } from './together/LaserStroke.tsx'
import { redoStep, undoStep } from './undoStep.ts'

/** The keys that work on our board; everything else that tldraw can do is not offered, not even by a key. */
const ACTIONS = new Set([
  'undo',
  'redo',
  'duplicate',
  'copy',
  'cut',
  'paste',
  'delete',
  'select-all',
  'select-none',
  'zoom-in',
  'zoom-out',
  'zoom-to-100',
  'zoom-to-fit',
  'zoom-to-selection',
  'bring-to-front',
  'stop-following',
  'a11y-repeat-shape-announce',
])

const TOOLS = new Set(['select', 'hand', 'note', 'arrow', 'draw'])

export const uiOverrides: TLUiOverrides = {
  translations: { nl: tldrawDutch, en: tldrawEnglish },
  // Other parts of tldraw's screen ask for actions by name: they stay, without their key.
  actions: (editor, actions) =>
    Object.fromEntries(
      Object.entries(withOwnUndo(editor, actions)).map(([id, action]) => [
        id,
        ACTIONS.has(id) ? action : withoutKey(action),
      ]),
    ),
  tools: (_editor, tools) =>
    Object.fromEntries(
      Object.entries(tools).map(([id, tool]) => [id, TOOLS.has(id) ? tool : withoutKey(tool)]),
    ),
}

/** The keys do the same as the buttons. */
function withOwnUndo(editor: Editor, actions: TLUiActionsContextType): TLUiActionsContextType {
  const { undo, redo } = actions
  return {
    ...actions,
    ...(undo && { undo: { ...undo, onSelect: () => undoStep(editor) } }),
    ...(redo && { redo: { ...redo, onSelect: () => redoStep(editor) } }),
  }
}

function withoutKey<Item extends { kbd?: string }>(item: Item): Item {
  const { kbd: _kbd, ...rest } = item
  return rest as Item
}

/** tldraw's own screen is put away; its canvas, keys and clipboard stay. The watermark is not ours to touch. */
export const boardComponents: TLComponents = {
  ActionsMenu: null,
  ContextMenu: null,
  CursorChatBubble: null,
  DebugMenu: null,
  DebugPanel: null,
  HelperButtons: null,
  HelpMenu: null,
  ImageToolbar: null,
  KeyboardShortcutsDialog: null,
  MainMenu: null,
  MenuPanel: null,
  Minimap: null,
  NavigationPanel: null,
  PageMenu: null,
  QuickActions: null,
  RichTextToolbar: null,
  SharePanel: null,
  StylePanel: null,
  Toasts: null,
  Toolbar: null,
  TopPanel: null,
  VideoToolbar: null,
  ZoomMenu: null,
  Background: BoardBackground,
  CollaboratorCursor,
  CollaboratorScribble: LaserStroke,
  ErrorFallback: BoardError,
  LoadingScreen: null,
  Overlays: BoardOverlays,
  ShapeErrorFallback: ShapeError,
}

export const boardOptions: Partial<TldrawOptions> = {
  maxShapesPerPage: LIMITS.BOARD_SHAPES,
  maxPages: 1,
  /** tldraw throws above it, without a word: how many come is ours to say. */
  maxFilesAtOnce: Number.POSITIVE_INFINITY,
  createTextOnCanvasDoubleClick: false,
  enableToolbarKeyboardShortcuts: false,
  branding: 'Wijktafel',
  exportProvider: ExportProvider,
  /** Photos of a large board take their time. */
  maxExportDelayMs: 60_000,
}
