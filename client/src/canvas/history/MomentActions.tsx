import type { MomentCard } from '@wijktafel/shared/api/moment'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './MomentView.module.css'
import { momentName } from './momentName.ts'

interface MomentActionsProps {
  moment: MomentCard
  /** Each null for who may not. */
  onPutBack: (() => void) | null
  onRename: ((name: string) => void) | null
  onRemove: (() => void) | null
}

type Question = 'putBack' | 'rename' | 'remove'

/** What one may do with a moment as a whole. Each asks first. */
export function MomentActions({ moment, onPutBack, onRename, onRemove }: MomentActionsProps) {
  const t = useT()
  const [question, setQuestion] = useState<Question | null>(null)
  const close = () => setQuestion(null)
  const answer = (act: (() => void) | null) => () => {
    close()
    act?.()
  }
  return (
    <>
      {onPutBack && (
        <Button picture="1F570" onPress={() => setQuestion('putBack')}>
          {t('history.putAll')}
        </Button>
      )}
      {onRename && (
        <Button size="s" look="quiet" onPress={() => setQuestion('rename')}>
          {t('history.rename')}
        </Button>
      )}
      {onRemove && (
        <Button size="s" look="quiet" onPress={() => setQuestion('remove')}>
          {t('history.remove')}
        </Button>
      )}
      {question === 'putBack' && (
        <Ask title="history.askTitle" picture="1F570" onClose={close}>
          <p>{t('history.askText')}</p>
          <p>{t('history.askSafe')}</p>
          <Button look="now" onPress={answer(onPutBack)}>
            {t('history.askYes')}
          </Button>
          <Button look="quiet" onPress={close}>
            {t('common.cancel')}
          </Button>
        </Ask>
      )}
      {question === 'remove' && (
        <Ask title="history.removeAsk" picture="1F5D1" onClose={close}>
          <p>{t('history.removeText')}</p>
          <Button look="stop" picture="1F5D1" onPress={answer(onRemove)}>
            {t('history.removeYes')}
          </Button>
          <Button look="quiet" onPress={close}>
            {t('common.cancel')}
          </Button>
        </Ask>
      )}
      {question === 'rename' && (
        <Ask title="history.rename" picture="270F" onClose={close}>
          <NameForm
            name={momentName(moment, t)}
            onSave={(name) => {
              close()
              onRename?.(name)
            }}
          />
        </Ask>
      )}
    </>
  )
}

interface AskProps {
  /** Message key. */
  title: string
  picture: string
  onClose: () => void
  children: React.ReactNode
}

function Ask({ title, picture, onClose, children }: AskProps) {
  const t = useT()
  return (
    <Sheet title={t(title)} picture={picture} isOpen onClose={onClose} closeLabel={t('common.close')}>
      {children}
    </Sheet>
  )
}

function NameForm({ name: before, onSave }: { name: string; onSave: (name: string) => void }) {
  const t = useT()
  const [name, setName] = useState(before)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onSave(name.trim())
      }}
    >
      <TextField
        label={t('history.newName')}
        value={name}
        maxLength={LIMITS.NAME_LENGTH}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" look="now" isDisabled={name.trim() === ''}>
        {t('common.save')}
      </Button>
    </form>
  )
}
