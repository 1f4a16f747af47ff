import { useCall } from '../../api.ts'
import { useNavigate, type Route } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { NumberedStep, NumberedSteps } from '../../ui/numbered-steps.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import './help.css'
import { shortcuts, type ShortcutKey } from './shortcuts.ts'

const steps = [
  { name: 'case', route: { page: 'import' } },
  { name: 'pack', route: { page: 'packs' } },
  { name: 'actions', route: { page: 'actions' } },
  { name: 'report', route: { page: 'reports' } },
] as const satisfies readonly { readonly name: string; readonly route: Route }[]

const Keys = () => {
  const { help: text } = useText()
  const platform = useCall('app.info', null, []).value?.platform ?? 'linux'
  const nameOf = (key: ShortcutKey): string => {
    if (typeof key !== 'string') return key.letter
    return key === 'command' ? text.command({ platform: platform === 'darwin' ? 'darwin' : 'other' }) : text.keyNames[key]
  }
  return (
    <table className="help-keys">
      <thead className="visually-hidden"><tr><th>{text.does}</th><th>{text.key}</th></tr></thead>
      <tbody>
        {(Object.keys(shortcuts) as readonly (keyof typeof shortcuts)[]).map((name) => (
          <tr key={name}>
            <td>{text.keys[name]}</td>
            <td><span className="help-keys__names keep-ltr">{shortcuts[name].map((key) => <kbd key={nameOf(key)}>{nameOf(key)}</kbd>)}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What Vigil is for, in the order of the work, and its keys. */
export const HelpPage = () => {
  const { help: text } = useText()
  const go = useNavigate()
  return (
    <Page>
      <PageHeader title={text.title} meta={text.meta} />
      <div className="help">
        <div className="help__main">
          <Section title={text.job}>
            <NumberedSteps>
              {steps.map(({ name, route }, index) => (
                <NumberedStep key={name} number={index + 1}>
                  <h3><LinkButton onPress={() => go(route)}>{text.steps[name].title}</LinkButton></h3>
                  <p>{text.steps[name].text}</p>
                </NumberedStep>
              ))}
            </NumberedSteps>
          </Section>
          <Section title={text.safe}>
            <p>{text.safeText}</p>
            <div><Button onPress={() => go({ page: 'settings', section: 'backup' })}>{text.copies}</Button></div>
          </Section>
        </div>
        <Section title={text.keysTitle}><Keys /></Section>
      </div>
    </Page>
  )
}
