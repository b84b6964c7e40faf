import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../../i18n/translate.ts'
import { TextField } from '../../ui/Field.tsx'
import { PictureChoice } from '../pictures/PictureChoice.tsx'

interface ProjectFieldsProps {
  picture: string
  onPicture: (picture: string) => void
  values?: { name: string; neighbourhood: string; theme: string }
}

/** What a project is called, where it is and what it is about. */
export function ProjectFields({ picture, onPicture, values }: ProjectFieldsProps) {
  const t = useT()
  return (
    <>
      <TextField
        label={t('project.name')}
        hint={t('project.nameHint')}
        name="name"
        required
        maxLength={LIMITS.TITLE_LENGTH}
        defaultValue={values?.name}
      />
      <TextField
        label={t('project.neighbourhood')}
        name="neighbourhood"
        required
        maxLength={LIMITS.NAME_LENGTH}
        defaultValue={values?.neighbourhood}
      />
      <TextField
        label={t('project.theme')}
        hint={t('project.themeHint')}
        name="theme"
        required
        maxLength={LIMITS.NAME_LENGTH}
        defaultValue={values?.theme}
      />
      <PictureChoice label={t('project.picture')} picture={picture} onChange={onPicture} />
    </>
  )
}
