import { Prohibit } from '@phosphor-icons/react'
import { useState } from 'react'
import { caseRules } from '../../../core/case/case-file.ts'
import type { Case } from '../../../core/case/types.ts'
import { noRestrictions } from '../../../core/member/safety.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { useTypedRecords } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Section } from '../../ui/page.tsx'
import { SafetyFields } from '../../ui/safety-fields.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { InlineForm } from './inline-form.tsx'
import { useCaseDraft } from './use-case-draft.ts'
import { useFileEdit } from './use-file-edit.ts'

const RulesForm = ({ kept, onDone }: { readonly kept: Case; readonly onDone: () => void }) => {
  const text = useText().casePage
  const draft = useCaseDraft(kept, 'rules', 'all', { rules: kept.file.rules, own: kept.file.ownRules.join('\n'), safety: kept.file.safety })
  const edit = useFileEdit(kept, draft)
  const { rules, own, safety } = draft.value
  const set = (change: Partial<typeof draft.value>): void => draft.set((now) => ({ ...now, ...change }))
  const save = async (): Promise<void> => {
    if (await edit({ part: 'rules', rules, ownRules: own.split('\n'), safety })) onDone()
  }
  return (
    <InlineForm draft={draft} label={text.rules} onSave={() => save()} onCancel={onDone}>
      {caseRules.map((rule) => (
        <Checkbox key={rule} isSelected={rules.includes(rule)} onChange={(isOn) => set({ rules: isOn ? [...rules, rule] : rules.filter((one) => one !== rule) })}>{text.rule[rule]}</Checkbox>
      ))}
      <SafetyFields title={text.safety} senderLabel={text.safetySender} returnLabel={text.safetyReturn} safety={safety} onChange={(next) => set({ safety: next })} />
      <TextArea label={text.ownRules} rows={2} value={own} onChange={(next) => set({ own: next })} />
    </InlineForm>
  )
}

/** What writers must observe in this case. */
export const CaseRules = ({ kept }: { readonly kept: Case }) => {
  const { casePage: text, ui } = useText()
  const typed = useTypedRecords(draftKey('rules', kept.id))
  const [isOpened, setIsEditing] = useState(typed.length > 0)
  const isEditing = isOpened || typed.length > 0
  const { safety } = kept.file
  const hasSafety = safety.sender !== noRestrictions.sender || safety.returnAddress !== noRestrictions.returnAddress
  const rules = [
    ...kept.file.rules.map((rule) => text.rule[rule]), ...kept.file.ownRules,
    ...(hasSafety ? [text.safetyLimit(safety)] : []),
  ]
  return (
    <Section title={text.rules} isSmall action={isEditing ? undefined : <LinkButton onPress={() => setIsEditing(true)} label={ui.labelled({ label: text.edit, value: text.rules })}>{text.edit}</LinkButton>}>
      {isEditing
        ? <RulesForm kept={kept} onDone={() => setIsEditing(false)} />
        : rules.length === 0
          ? <p className="quiet">{text.noRules}</p>
          : <ul className="rules">{rules.map((rule) => <li key={rule}><Icon shape={Prohibit} size={18} /><span dir="auto">{rule}</span></li>)}</ul>}
    </Section>
  )
}
