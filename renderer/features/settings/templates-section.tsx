import { Copy, FileDoc } from '@phosphor-icons/react'
import { useState, type ReactNode } from 'react'
import { call, useCall } from '../../api.ts'
import { placeholderWords, placeholders } from '../../../core/pack/placeholders.ts'
import type { LetterTemplate } from '../../../core/pack/letter-templates.ts'
import type { CallProblem, TemplateWarning } from '../../../preload/contract.ts'
import { templateProblemWords } from '../../../words/template-problem-words.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState, Note, ProblemNote } from '../../ui/notes.tsx'
import { Section } from '../../ui/page.tsx'
import { ListRow } from '../../ui/stat.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useCopy } from '../../ui/use-copy.ts'
import './printing.css'
import { SettingsPart } from './settings-layout.tsx'

const Placeholders = () => {
  const text = useText().printing.templates
  const copy = useCopy()
  return (
    <Section title={text.placeholders} isSmall>
      <p className="meta">{text.placeholdersText}</p>
      <dl className="placeholders">
        {placeholders.map((placeholder) => {
          const words = `{${placeholderWords(placeholder)}}`
          return (
            <div key={placeholder}>
              <dt><b>{words}</b></dt>
              <dd>{text.meanings[placeholder]}</dd>
              <dd><Button size={28} look="quiet" icon={Copy} label={text.copyOf({ words })} onPress={() => copy(words, text.copied)}>{text.copy}</Button></dd>
            </div>
          )
        })}
      </dl>
    </Section>
  )
}

const TemplateList = ({ templates, add, onRemove }: { readonly templates: readonly LetterTemplate[]; readonly add: ReactNode; readonly onRemove: (template: LetterTemplate) => void }) => {
  const { format } = useText()
  const text = useText().printing.templates
  if (templates.length === 0) return <EmptyState title={text.emptyTitle} text={text.emptyText} action={add} />
  return (
    <>
      <div>{add}</div>
      <ul className="list">
        {templates.map((template) => (
          <ListRow key={template.id} title={template.name} text={text.addedOn({ day: format.day(template.addedOn) })}
            end={<Button size={28} look="quiet" label={text.removeOf({ name: template.name })} onPress={() => onRemove(template)}>{text.remove}</Button>} />
        ))}
      </ul>
    </>
  )
}

/** The group's own Word templates, how to make one, and why one cannot be used. */
export const TemplatesSection = () => {
  const text = useText().printing.templates
  const toasts = useToasts()
  const templates = useCall('packs.templates', null, ['packs.changed'])
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [warnings, setWarnings] = useState<readonly TemplateWarning[]>([])
  const add = async (): Promise<void> => {
    const answer = await call('packs.addTemplate', null)
    setProblem(answer.ok ? null : answer.problem)
    setWarnings(answer.ok ? (answer.value?.warnings ?? []) : [])
    if (answer.ok && answer.value) toasts.show({ title: text.added({ name: answer.value.template.name }) })
  }
  const remove = async ({ id, name }: LetterTemplate): Promise<void> => {
    const answer = await call('packs.removeTemplate', { templateId: id })
    if (answer.ok) toasts.show({ title: text.removed({ name }) })
    else toasts.showProblem(answer.problem)
  }
  const words = useText()
  const lines = problem?.code === 'template-refused' ? problem.values.problems.map((found) => templateProblemWords(found, words)) : []
  return (
    <SettingsPart title={text.title} text={text.text}>
      {problem && <ProblemNote problem={problem} />}
      {lines.length > 1 && <ul className="template-lines">{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      {warnings.map((warning) => <Note key={warning} tone="check">{text.warnings[warning]}</Note>)}
      <Loaded call={templates}>{(kept) => <TemplateList templates={kept} add={<Button look="filled" icon={FileDoc} onPress={() => add()}>{text.add}</Button>} onRemove={(template) => remove(template)} />}</Loaded>
      <Placeholders />
    </SettingsPart>
  )
}
