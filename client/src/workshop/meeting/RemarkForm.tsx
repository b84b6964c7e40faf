import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { PicturesField } from '../pictures/PicturesField.tsx'
import styles from './RemarkForm.module.css'
import type { RemarkDraft } from './useRemarks.ts'

interface RemarkFormProps {
  /** Resolves with whether it stands there now; what went wrong was said already. */
  onWrite: (draft: RemarkDraft) => Promise<boolean>
  isPending: boolean
}

/** A few words, a picture or two. What could not be placed stays in the form. */
export function RemarkForm({ onWrite, isPending }: RemarkFormProps) {
  const t = useT()
  const [text, setText] = useState('')
  const [pictures, setPictures] = useState<PictureId[]>([])
  const isEmpty = text.trim() === '' && pictures.length === 0
  const place = async () => {
    if (!(await onWrite({ text, pictures }))) return
    setText('')
    setPictures([])
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty && !isPending) void place()
      }}
    >
      <TextArea
        label={t('canvas.remark.words')}
        rows={2}
        maxLength={LIMITS.REMARK_LENGTH}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <PicturesField
        label={t('canvas.remark.pictures')}
        pictures={pictures}
        onChange={setPictures}
        max={LIMITS.REMARK_PICTURES}
      />
      <Button type="submit" look="now" picture="1F4AC" isDisabled={isEmpty || isPending}>
        {t('canvas.remark.place')}
      </Button>
    </form>
  )
}
