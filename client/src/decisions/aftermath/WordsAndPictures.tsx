import type { PictureId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet, SheetButtons } from '../../ui/Sheet.tsx'
import { PicturesField } from '../../workshop/pictures/PicturesField.tsx'

interface Said {
  words: string
  pictures: PictureId[]
}

interface WordsAndPicturesProps {
  title: string
  label: string
  hint: string
  maxLength: number
  start?: Said
  /** The message key of what went wrong. */
  problem: string | null
  isBusy: boolean
  /** Whether nothing at all can be saved too: it takes away what stood there. */
  canBeEmpty?: boolean
  onSave: (said: Said) => void
  onClose: () => void
}

/** A sentence with pictures, in a sheet. */
export function WordsAndPictures(props: WordsAndPicturesProps) {
  const { title, label, hint, maxLength, start, problem, isBusy, canBeEmpty = false, onSave, onClose } = props
  const t = useT()
  const [words, setWords] = useState(start?.words ?? '')
  const [pictures, setPictures] = useState<PictureId[]>(start?.pictures ?? [])
  const isEmpty = words.trim() === '' && pictures.length === 0
  return (
    <Sheet title={title} isOpen onClose={onClose} closeLabel={t('common.close')}>
      {problem && <Notice tone="problem">{t(problem)}</Notice>}
      <TextArea
        label={label}
        hint={hint}
        rows={3}
        maxLength={maxLength}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <PicturesField label={t('teachBack.pictures')} pictures={pictures} onChange={setPictures} />
      <SheetButtons>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="now"
          isDisabled={isBusy || (isEmpty && !canBeEmpty)}
          onPress={() => onSave({ words: words.trim(), pictures })}
        >
          {t('common.save')}
        </Button>
      </SheetButtons>
    </Sheet>
  )
}
