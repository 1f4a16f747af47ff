import type { Placeholder } from './placeholders.ts'
import type { PackChoices } from './types.ts'

/** Choices of a pack that say nothing, or less, for letters of a group's own Word template, in the order of the form. */
const templateOptions = ['largePrint', 'window', 'translation', 'handwriting', 'signatureLines', 'paper'] as const
export type TemplateOption = (typeof templateOptions)[number]

/** The large print that letters have: a template sets its own type. */
export const largePrintOfLetters = ({ templateId, largePrint }: Pick<PackChoices, 'templateId' | 'largePrint'>): PackChoices['largePrint'] =>
  templateId === null ? largePrint : 'none'

/** The language of the translation that letters have: a template has no page for one. */
export const translationOfLetters = ({ templateId, translation }: Pick<PackChoices, 'templateId' | 'translation'>): string | null =>
  templateId === null ? translation : null

const isChosen: Readonly<Record<TemplateOption, (choices: PackChoices) => boolean>> = {
  largePrint: ({ largePrint }) => largePrint !== 'none',
  window: ({ parts, hasWindow }) => parts.includes('envelopes') && hasWindow,
  translation: ({ translation }) => translation !== null,
  handwriting: ({ hasHandwriting }) => hasHandwriting,
  signatureLines: ({ groupLetters }) => groupLetters > 0,
  paper: () => true,
}

/** The options that are chosen and that the letters of the chosen template do not follow; `placeholders` are those that it has. */
export const optionsWithoutEffect = (choices: PackChoices, placeholders: readonly Placeholder[]): readonly TemplateOption[] =>
  choices.templateId === null ? [] : templateOptions.filter((option) => isChosen[option](choices) && !(option === 'handwriting' && placeholders.includes('handwriting')))
