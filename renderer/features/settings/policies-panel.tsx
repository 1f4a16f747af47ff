import { policyKeys, type Policies } from '../../../core/policy/policies.ts'
import { ignoredPolicyWords, policyValueWords } from '../../../words/policy-words.ts'
import { useText } from '../../text.ts'
import { PoliciesNote } from '../../policies-note.tsx'
import { Section } from '../../ui/page.tsx'
import { usePolicies } from '../../use-policies.ts'

const Values = ({ policies: { values, fixed, dataFolder } }: { readonly policies: Policies }) => {
  const words = useText()
  const text = words.policies
  const rows = policyKeys.flatMap((key) => {
    const value = policyValueWords(key, values, words)
    return value === null ? [] : [{ key, value, use: fixed.includes(key) ? text.uses.fixed : text.uses.offered }]
  })
  const all = dataFolder === null ? rows : [...rows, { key: 'dataFolder' as const, value: dataFolder, use: text.uses.folder }]
  if (all.length === 0) return null
  return (
    <table className="about__parts" aria-label={text.title}>
      <thead><tr><th scope="col">{text.columns.entry}</th><th scope="col">{text.columns.value}</th><th scope="col">{text.columns.use}</th></tr></thead>
      <tbody>{all.map(({ key, value, use }) => <tr key={key}><td>{text.entries[key]}</td><td><bdi>{value}</bdi></td><td>{use}</td></tr>)}</tbody>
    </table>
  )
}

/** The file of the office: where it is, what it set, and what of it is not used, with the reason. */
export const PoliciesPanel = () => {
  const words = useText()
  const { policies: text, ui } = words
  const policies = usePolicies()
  const { path, ignored } = policies
  return (
    <Section title={text.title} level={3}>
      <p className="meta">{path === null ? text.none : text.text}</p>
      {path !== null && <p className="about__path">{ui.labelled({ label: text.file, value: path })}</p>}
      <PoliciesNote isInAbout />
      <Values policies={policies} />
      {ignored.length > 0 && (
        <section className="about__ignored" aria-label={text.ignoredTitle}>
          <h4 className="section__title" data-small>{text.ignoredTitle}</h4>
          <p className="meta">{text.ignoredText}</p>
          <ul>{ignored.map((one) => <li key={`${one.why} ${one.entry}`}>{ignoredPolicyWords(one, words)}</li>)}</ul>
        </section>
      )}
    </Section>
  )
}
