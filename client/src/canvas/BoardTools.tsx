import { useRef } from 'react'
import { useValue } from 'tldraw'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import type { ActionContext } from './actions/boardAction.ts'
import styles from './BoardTools.module.css'
import { layNewCard } from './boardActions.ts'
import { addPhotos } from './externalContent.ts'
import { groupSelection } from './groupSelection.ts'
import { LeadMenu } from './LeadMenu.tsx'
import look from './Tool.module.css'

interface BoardToolsProps {
  context: ActionContext
}

/** Seven tools and no more. Arrow keys go from one to the next, as in every row of tools. */
export function BoardTools({ context }: BoardToolsProps) {
  const { editor, canArrange, say } = context
  const { onMakeCard, uploadPhoto } = context.props
  const t = useT()
  const current = useValue('tool', () => editor.getCurrentToolId(), [editor])
  const files = useRef<HTMLInputElement>(null)
  const choose = (tool: string) => () => {
    editor.setCurrentTool(tool)
    editor.focus()
  }
  const makeCard = async () => {
    const card = await onMakeCard?.()
    if (card && !editor.isDisposed) layNewCard(editor, card)
  }
  const group = () => {
    if (groupSelection(editor) === null) say({ key: 'canvas.notice.chooseFirst' })
  }
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('canvas.tools')} data-tools>
      <Tool name="select" picture="1F446" isOn={current === 'select'} onPress={choose('select')} />
      {onMakeCard && <Tool name="card" picture="1F5C3" onPress={() => void makeCard()} />}
      <Tool name="note" picture="1F4DD" isOn={current === 'note'} onPress={choose('note')} />
      <Tool name="arrow" picture="2197" isOn={current === 'arrow'} onPress={choose('arrow')} />
      <Tool name="pen" picture="1F58D" isOn={current === 'draw'} onPress={choose('draw')} />
      {uploadPhoto && <Tool name="picture" picture="1F5BC" onPress={() => files.current?.click()} />}
      <Tool name="group" picture="1F5C2" onPress={group} />
      {canArrange && <LeadMenu context={context} />}
      <input
        ref={files}
        type="file"
        accept="image/*"
        multiple
        hidden
        data-testid="picture-input"
        onChange={(event) => {
          void addPhotos(editor, [...(event.target.files ?? [])], { uploadPhoto, say })
          event.target.value = ''
        }}
      />
    </div>
  )
}

interface ToolProps {
  name: 'select' | 'card' | 'note' | 'arrow' | 'pen' | 'picture' | 'group'
  picture: string
  /** Undefined for what happens at once and is not a state. */
  isOn?: boolean
  onPress: () => void
}

function Tool({ name, picture, isOn, onPress }: ToolProps) {
  const t = useT()
  return (
    <button
      type="button"
      className={look.tool}
      aria-pressed={isOn}
      title={t(`canvas.tool.${name}.hint`)}
      onClick={onPress}
      data-tool={name}
    >
      <span className={look.picture}>
        <Picture id={picture} size="1.9rem" eager />
      </span>
      <span className={look.name}>{t(`canvas.tool.${name}`)}</span>
    </button>
  )
}
