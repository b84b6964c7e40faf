import type { SessionDetail } from '@wijktafel/shared/api/session'
import { PER_SHEET, type PerSheet } from '@wijktafel/shared/paper/paperCode'
import { PICTURE_CATEGORIES } from '@wijktafel/shared/pictures/categories'
import { categoryWord } from '@wijktafel/shared/pictures/pictureWord'
import { SIDES } from '@wijktafel/shared/roles'
import { LANGUAGE_NAMES, LANGUAGES, type Language, useT } from '../../i18n/translate.ts'
import { CheckField, SelectField } from '../../ui/Field.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { PicturesField } from '../pictures/PicturesField.tsx'
import type { PaperChoice } from './cardsToPrint.ts'
import { EmptyCards } from './EmptyCards.tsx'
import styles from './PaperChoices.module.css'
import { ToggleChip } from './ToggleChip.tsx'

const MOST_OWN_PICTURES = 60
const PER_DRAWER = ['1', '2', 'all'] as const

export interface PaperChoicesProps {
  session: SessionDetail
  choice: PaperChoice
  language: Language | null
  onChange: (part: Partial<PaperChoice>) => void
  onLanguage: (language: Language | null) => void
}

/** Who the cards are for, and what stands on them. */
export function PaperChoices(props: PaperChoicesProps) {
  const t = useT()
  const { session, choice, onChange } = props
  return (
    <div className={styles.choices}>
      <fieldset className={styles.part}>
        <legend>{t('paper.who')}</legend>
        <div className={styles.chips}>
          {SIDES.map((side) => (
            <ToggleChip
              key={side}
              picture={SIDE_PICTURES[side]}
              isOn={choice.sides.includes(side)}
              onToggle={(on) =>
                onChange({
                  sides: SIDES.filter((each) => (each === side ? on : choice.sides.includes(each))),
                })
              }
            >
              {t(`side.${side}s`)}
            </ToggleChip>
          ))}
        </div>
      </fieldset>
      <Pictures {...props} />
      <EmptyCards session={session} choice={choice} onChange={onChange} />
      <Look {...props} />
    </div>
  )
}

function Pictures({ choice, onChange }: PaperChoicesProps) {
  const t = useT()
  const { drawers, sheetsPerDrawer } = choice
  return (
    <fieldset className={styles.part}>
      <legend>{t('paper.pictures')}</legend>
      <div className={styles.chips}>
        {PICTURE_CATEGORIES.map(({ id, picture }) => (
          <ToggleChip
            key={id}
            picture={picture}
            isOn={drawers.includes(id)}
            onToggle={(on) =>
              onChange({ drawers: on ? [...drawers, id] : drawers.filter((each) => each !== id) })
            }
          >
            {categoryWord(id, 'nl')}
          </ToggleChip>
        ))}
      </div>
      <SelectField
        label={t('paper.perDrawer')}
        value={String(sheetsPerDrawer)}
        options={PER_DRAWER.map((value) => ({ value, label: t(`paper.perDrawer.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ sheetsPerDrawer: value === '1' ? 1 : value === '2' ? 2 : 'all' })
        }
      />
      <CheckField
        label={t('paper.feelings')}
        checked={choice.feelings}
        onChange={({ currentTarget }) => onChange({ feelings: currentTarget.checked })}
      />
      <PicturesField
        label={t('paper.own')}
        pictures={choice.own}
        max={MOST_OWN_PICTURES}
        onChange={(own) => onChange({ own })}
      />
    </fieldset>
  )
}

function Look({ choice, language, onChange, onLanguage }: PaperChoicesProps) {
  const t = useT()
  return (
    <fieldset className={styles.part}>
      <legend>{t('paper.look')}</legend>
      <SelectField
        label={t('paper.perSheet')}
        value={String(choice.perSheet)}
        options={PER_SHEET.map((n) => ({ value: String(n), label: t(`paper.perSheet.${n}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ perSheet: PER_SHEET.find((n): n is PerSheet => String(n) === value) ?? 9 })
        }
      />
      <SelectField
        label={t('paper.language')}
        value={language ?? ''}
        options={[
          { value: '', label: t('paper.language.none') },
          ...LANGUAGES.filter((each) => each !== 'nl').map((each) => ({
            ...{ value: each, label: LANGUAGE_NAMES[each] },
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onLanguage(LANGUAGES.find((each) => each === value) ?? null)
        }
      />
    </fieldset>
  )
}
