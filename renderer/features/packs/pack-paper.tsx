import { useState } from 'react'
import { sheetLanguages, usualSheetLanguage } from '../../../core/pack/sheet-languages.ts'
import type { LetterTemplate } from '../../../core/pack/letter-templates.ts'
import type { PackChoices } from '../../../core/pack/types.ts'
import { envelopeNames } from '../../../core/pack/envelopes.ts'
import type { Paper } from '../../../core/pack/paper.ts'
import { changedWithPaper, withPaper, type ChangedWithPaper } from '../../../core/pack/paper-defaults.ts'
import { useText } from '../../text.ts'
import { Checkbox, Segmented } from '../../ui/choice.tsx'
import { Section } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { ChoicesProps } from './choices.ts'
import { usePdfs } from './pdfs.tsx'
import { useOfficeHint } from './use-office-hint.ts'
import { TemplateNote } from './template-note.tsx'

const none = ''

/** Languages of sheets and letters, template, paper and files. */
export const PackPaper = ({ choices, set, languages, templates }: ChoicesProps & { readonly languages: readonly string[]; readonly templates: readonly LetterTemplate[] }) => {
  const { packs: text, format } = useText()
  const { isFound } = usePdfs()
  const officeHint = useOfficeHint()
  const named = languages.map((tag) => ({ value: tag, label: format.language(tag) }))
  const [changed, setChanged] = useState<ChangedWithPaper | null>(null)
  const changePaper = (paper: Paper): void => {
    const next = withPaper(choices, paper)
    setChanged(changedWithPaper(choices, next))
    set(next)
  }
  const asked = choices.language === null || languages.includes(choices.language) ? [] : [{ value: choices.language, label: format.language(choices.language) }]
  return (
    <Section title={text.paperTitle} isSmall>
      <SelectField label={text.sheetLanguage} hint={officeHint('sheetLanguage') ?? (choices.sheetLanguage === usualSheetLanguage ? undefined : text.sheetLanguageHint)} value={choices.sheetLanguage}
        options={sheetLanguages.map((tag) => ({ value: tag, label: format.language(tag) }))} onChange={(sheetLanguage) => set({ sheetLanguage })} />
      <div className="pack-form__pair">
        <SelectField label={text.language} hint={officeHint('letterLanguage')} value={choices.language ?? none} options={[{ value: none, label: text.targetLanguage }, ...named, ...asked]} onChange={(tag) => set({ language: tag === none ? null : tag })} />
        <SelectField label={text.translation} value={choices.translation ?? none} options={[{ value: none, label: text.noTranslation }, ...named]} onChange={(tag) => set({ translation: tag === none ? null : tag })} />
      </div>
      <TemplateNote choices={choices} option="translation" />
      <Checkbox isSelected={choices.hasHandwriting} onChange={(hasHandwriting) => set({ hasHandwriting })}>{text.handwriting}</Checkbox>
      <TemplateNote choices={choices} option="handwriting" />
      <Checkbox isSelected={choices.doesRotate} onChange={(doesRotate) => set({ doesRotate })} hint={text.rotateHint}>{text.rotate}</Checkbox>
      {templates.length > 0 && (
        <SelectField label={text.template} hint={choices.templateId === null ? undefined : text.templateHint} value={choices.templateId ?? none}
          options={[{ value: none, label: text.ownTemplate }, ...templates.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(id) => set({ templateId: templates.find((each) => each.id === id)?.id ?? null })} />
      )}
      <div className="pack-form__row">
        <span>{text.paper}</span>
        <Segmented<PackChoices['paper']> label={text.paper} value={choices.paper} onChange={(paper) => changePaper(paper)}
          choices={[{ value: 'a4', label: text.a4 }, { value: 'letter', label: text.letter }]} />
      </div>
      {officeHint('paper') !== undefined && <p className="meta">{officeHint('paper')}</p>}
      <TemplateNote choices={choices} option="paper" />
      {changed && (
        <p role="status" className="meta">
          {text.paperChanged({ paper: choices.paper, what: format.list([
            ...(changed.labelStock === null ? [] : [text.paperLabels({ stock: changed.labelStock })]),
            ...(changed.envelope === null ? [] : [text.paperEnvelopes({ name: envelopeNames[changed.envelope] })]),
            text.paperDates({ paper: choices.paper }),
          ]) })}
        </p>
      )}
      <div className="pack-form__row">
        <span>{text.sides}</span>
        <Segmented<'one' | 'both'> label={text.sides} value={choices.isDuplex ? 'both' : 'one'} onChange={(sides) => set({ isDuplex: sides === 'both' })}
          choices={[{ value: 'one', label: text.oneSide }, { value: 'both', label: text.bothSides }]} />
      </div>
      {isFound === false ? <p className="meta">{text.noOffice}</p> : <Checkbox isSelected={choices.makesPdf} onChange={(makesPdf) => set({ makesPdf })} hint={text.makesPdfHint}>{text.makesPdf}</Checkbox>}
      <div className="pack-form__row">
        <span>{text.perFile}</span>
        <Segmented<'some' | 'all'> label={text.perFile} value={choices.perFile === 0 ? 'all' : 'some'} onChange={(value) => set({ perFile: value === 'all' ? 0 : 500 })}
          choices={[{ value: 'some', label: text.perFileSome }, { value: 'all', label: text.perFileAll }]} />
      </div>
    </Section>
  )
}
