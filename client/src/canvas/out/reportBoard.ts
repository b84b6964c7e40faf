import { call } from '../../api/call.ts'
import type { ActionContext } from '../actions/boardAction.ts'
import { runOutJob } from './outJobs.ts'
import { outProblem } from './outProblem.ts'
import { outDocumentOf, outWordsOf } from './outWords.ts'
import type { Target } from './target.ts'

const working = new WeakSet<object>()

/** One tap: every frame for the report goes there, or the whole board when there is none. Says how it went. */
export async function reportBoard({ editor, boardId, say }: ActionContext): Promise<void> {
  const doc = outDocumentOf(editor)
  if (!doc || working.has(editor)) return
  working.add(editor)
  say({ key: 'canvas.out.stage.draw' })
  try {
    const title = await titleOf(boardId, outWordsOf(editor).i18n.t('canvas.board'))
    const onStage = () => say({ key: 'canvas.out.stage.send' })
    for (const target of framesOf(editor)) {
      await runOutJob('report', target, { editor, doc, boardId, title, onStage })
    }
    say({ key: 'canvas.out.inReport' })
  } catch (error) {
    say(outProblem(error, 'report'))
  } finally {
    working.delete(editor)
  }
}

function framesOf(editor: ActionContext['editor']): Target[] {
  const frames = editor.getCurrentPageShapesSorted().filter(({ type }) => type === 'snip')
  return frames.length === 0 ? [{ kind: 'all' }] : frames.map(({ id }) => ({ kind: 'area', id }))
}

async function titleOf(boardId: ActionContext['boardId'], unnamed: string): Promise<string> {
  const { title } = await call('GET /api/boards/:boardId', { params: { boardId } })
  return title || unnamed
}
