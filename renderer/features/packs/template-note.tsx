import { optionsWithoutEffect, type TemplateOption } from '../../../core/pack/template-effects.ts'
import type { PackChoices } from '../../../core/pack/types.ts'
import { useCall } from '../../api.ts'
import { useText } from '../../text.ts'

/** Beside an option that the letters of the chosen Word template do not follow: says so. */
export const TemplateNote = ({ choices, option }: { readonly choices: PackChoices; readonly option: TemplateOption }) => {
  const text = useText().packs.notInTemplate
  const chosen = useCall('packs.templates', null, ['packs.changed']).value?.find(({ id }) => id === choices.templateId)
  return chosen !== undefined && optionsWithoutEffect(choices, chosen.placeholders).includes(option) ? <p className="meta" role="note">{text[option]}</p> : null
}
