import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import styles from './ActionMenu.module.css'
import { Picture } from './Picture.tsx'

export interface MenuAction {
  id: string
  label: string
  picture: string
  onAction: () => void
}

interface ActionMenuProps {
  /** Names the list for screen readers. */
  label: string
  /** The button that opens it. */
  trigger: React.ReactNode
  actions: readonly MenuAction[]
}

export function ActionMenu({ label, trigger, actions }: ActionMenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover} placement="bottom end">
        <Menu className={styles.menu} aria-label={label}>
          {actions.map(({ id, label: words, picture, onAction }) => (
            <MenuItem key={id} id={id} className={styles.item} onAction={onAction} textValue={words}>
              <Picture id={picture} size="1.75rem" eager />
              <span>{words}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
