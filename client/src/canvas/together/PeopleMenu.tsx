import { Button as AriaButton } from 'react-aria-components'
import { type Editor, type TLInstancePresence, useValue } from 'tldraw'
import { type Translate, useT } from '../../i18n/translate.ts'
import { ActionMenu, type MenuAction } from '../../ui/ActionMenu.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { showRecord } from '../viewActions.ts'
import { readHands } from './hands.ts'
import styles from './PeopleMenu.module.css'

const NO_FACE = '1F464'
const MOST_FACES = 3

/** The others who are on this board now, and a way to look along with any of them. */
export function PeopleMenu({ editor }: { editor: Editor }) {
  const t = useT()
  const people = useValue('others on the board', () => editor.getCollaborators().map(toPerson), [editor])
  const hands = useValue('hands', () => readHands(editor).filter(({ does }) => does === 'points'), [editor])
  if (people.length === 0) return null
  const actions: MenuAction[] = people.flatMap(({ id, name, face }) => {
    const hand = hands.find(({ userId }) => userId === id)
    const who = { name: name || t('canvas.someone') }
    return [
      {
        id,
        ...{ label: t('canvas.people.watch', who), picture: face },
        onAction: () => editor.startFollowingUser(id),
      },
      ...(hand
        ? [
            handAction(editor, {
              id: `hand-${id}`,
              recordId: hand.recordId,
              label: t('canvas.people.hand', who),
            }),
          ]
        : []),
    ]
  })
  return (
    <ActionMenu
      label={t('canvas.people')}
      trigger={<PeopleButton people={people} t={t} />}
      actions={actions}
    />
  )
}

function handAction(
  editor: Editor,
  { id, recordId, label }: { id: string; recordId: string; label: string },
): MenuAction {
  return { id, label, picture: '270B', onAction: () => showRecord(editor, recordId) }
}

interface Person {
  id: string
  name: string
  face: string
}

function toPerson({ userId, userName, meta }: TLInstancePresence): Person {
  return { id: userId, name: userName, face: typeof meta.face === 'string' ? meta.face : NO_FACE }
}

function PeopleButton({ people, t }: { people: readonly Person[]; t: Translate }) {
  const label = `${t('canvas.people')} ${t('canvas.people.count', { n: people.length })}`
  return (
    <AriaButton className={styles.button} aria-label={label}>
      {people.slice(0, MOST_FACES).map(({ id, face }) => (
        <Picture key={id} id={face} size="1.75rem" eager />
      ))}
      {people.length > MOST_FACES && <span>+{people.length - MOST_FACES}</span>}
    </AriaButton>
  )
}
