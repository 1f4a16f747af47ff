import type { LetterTemplate, PackChoices } from '../../../core/pack/types.ts'
import { useText } from '../../text.ts'
import { Checkbox, Segmented } from '../../ui/choice.tsx'
import { Section } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { ChoicesProps } from './choices.ts'

const none = ''

/** Language of the letters, template, paper and files. */
export const PackPaper = ({ choices, set, languages, templates }: ChoicesProps & { readonly languages: readonly string[]; readonly templates: readonly LetterTemplate[] }) => {
  const { packs: text, format } = useText()
  const named = languages.map((tag) => ({ value: tag, label: format.language(tag) }))
  const asked = choices.language === null || languages.includes(choices.language) ? [] : [{ value: choices.language, label: format.language(choices.language) }]
  return (
    <Section title={text.paperTitle} isSmall>
      <div className="pack-form__pair">
        <SelectField label={text.language} value={choices.language ?? none} options={[{ value: none, label: text.targetLanguage }, ...named, ...asked]} onChange={(tag) => set({ language: tag === none ? null : tag })} />
        <SelectField label={text.translation} value={choices.translation ?? none} options={[{ value: none, label: text.noTranslation }, ...named]} onChange={(tag) => set({ translation: tag === none ? null : tag })} />
      </div>
      <Checkbox isSelected={choices.hasHandwriting} onChange={(hasHandwriting) => set({ hasHandwriting })}>{text.handwriting}</Checkbox>
      <Checkbox isSelected={choices.doesRotate} onChange={(doesRotate) => set({ doesRotate })} hint={text.rotateHint}>{text.rotate}</Checkbox>
      {templates.length > 0 && (
        <SelectField label={text.template} hint={choices.templateId === null ? undefined : text.templateHint} value={choices.templateId ?? none}
          options={[{ value: none, label: text.ownTemplate }, ...templates.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(id) => set({ templateId: templates.find((each) => each.id === id)?.id ?? null })} />
      )}
      <div className="pack-form__row">
        <span>{text.paper}</span>
        <Segmented<PackChoices['paper']> label={text.paper} value={choices.paper} onChange={(paper) => set({ paper })}
          choices={[{ value: 'a4', label: text.a4 }, { value: 'letter', label: text.letter }]} />
      </div>
      <div className="pack-form__row">
        <span>{text.sides}</span>
        <Segmented<'one' | 'both'> label={text.sides} value={choices.isDuplex ? 'both' : 'one'} onChange={(sides) => set({ isDuplex: sides === 'both' })}
          choices={[{ value: 'one', label: text.oneSide }, { value: 'both', label: text.bothSides }]} />
      </div>
      <div className="pack-form__row">
        <span>{text.perFile}</span>
        <Segmented<'some' | 'all'> label={text.perFile} value={choices.perFile === 0 ? 'all' : 'some'} onChange={(value) => set({ perFile: value === 'all' ? 0 : 500 })}
          choices={[{ value: 'some', label: text.perFileSome }, { value: 'all', label: text.perFileAll }]} />
      </div>
    </Section>
  )
}
