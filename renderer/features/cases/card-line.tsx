import { Check } from '@phosphor-icons/react'
import { cardLineOf, storySentences } from '../../../core/case/story-sentences.ts'
import type { Case } from '../../../core/case/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Section } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useRevert } from '../../use-revert.ts'

const none = 'none'

/** The sentence of the story that the case card shows in bold, chosen from a list; below the field it is whole. */
export const CardLine = ({ kept }: { readonly kept: Case }) => {
  const { casePage: { cardLine: text } } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const sentences = storySentences(kept)
  const chosen = kept.file.cardLine
  const isGone = chosen !== '' && cardLineOf(kept) === ''
  const save = async (line: string): Promise<void> => {
    const answer = await call('cases.editFile', { caseId: kept.id, revision: kept.revision, edit: { part: 'card-line', text: line } })
    if (answer.ok) toasts.show({ title: line === '' ? text.removed : text.saved, icon: Check, ...revert.offer(answer.step) })
    else toasts.showProblem(answer.problem)
  }
  if (sentences.length === 0 && chosen === '') return null
  return (
    <Section title={text.title} isSmall>
      <SelectField
        label={text.label} value={sentences.includes(chosen) ? chosen : none} options={[{ value: none, label: text.none }, ...sentences.map((sentence) => ({ value: sentence, label: sentence }))]}
        onChange={(next) => save(next === none ? '' : next)} {...(isGone ? { problem: text.gone({ line: chosen }) } : {})}
      />
      {!isGone && chosen !== '' && <p dir="auto"><b>{chosen}</b></p>}
    </Section>
  )
}
