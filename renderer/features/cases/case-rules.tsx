import { Prohibit } from '@phosphor-icons/react'
import { useState } from 'react'
import { caseRules } from '../../../core/case/case-file.ts'
import type { Case } from '../../../core/case/types.ts'
import { noRestrictions } from '../../../core/member/safety.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Section } from '../../ui/page.tsx'
import { SafetyFields } from '../../ui/safety-fields.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { InlineForm } from './inline-form.tsx'
import { useFileEdit } from './use-file-edit.ts'

const RulesForm = ({ kept, onDone }: { readonly kept: Case; readonly onDone: () => void }) => {
  const text = useText().casePage
  const edit = useFileEdit(kept)
  const [rules, setRules] = useState(kept.file.rules)
  const [own, setOwn] = useState(kept.file.ownRules.join('\n'))
  const [safety, setSafety] = useState(kept.file.safety)
  const save = async (): Promise<void> => {
    if (await edit({ part: 'rules', rules, ownRules: own.split('\n'), safety })) onDone()
  }
  return (
    <InlineForm label={text.rules} onSave={() => void save()} onCancel={onDone}>
      {caseRules.map((rule) => (
        <Checkbox key={rule} isSelected={rules.includes(rule)} onChange={(isOn) => setRules(isOn ? [...rules, rule] : rules.filter((one) => one !== rule))}>{text.rule[rule]}</Checkbox>
      ))}
      <SafetyFields title={text.safety} senderLabel={text.safetySender} returnLabel={text.safetyReturn} safety={safety} onChange={setSafety} />
      <TextArea label={text.ownRules} rows={2} value={own} onChange={setOwn} />
    </InlineForm>
  )
}

/** What writers must observe in this case. */
export const CaseRules = ({ kept }: { readonly kept: Case }) => {
  const { casePage: text, ui } = useText()
  const [isEditing, setIsEditing] = useState(false)
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
