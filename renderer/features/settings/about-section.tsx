import { FileText } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Notice } from '../../../preload/app-calls.ts'
import { call, useCall } from '../../api.ts'
import { useLayout } from '../../layout.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { CandleOnDesk } from '../../ui/candle-on-desk.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import './about.css'
import { DiagnosticsPanel } from './diagnostics-panel.tsx'
import { LicenseRow } from './license-row.tsx'
import { LicenseText } from './license-text.tsx'
import { PoliciesPanel } from './policies-panel.tsx'

const paperId = 'about-license'

/** What Vigil is built with: a table, with the licence of one part beside it, or below its row where there is no room. */
const Parts = ({ parts }: { readonly parts: readonly Notice[] }) => {
  const text = useText().settings.about
  const isBeside = useLayout() === 'wide'
  /** Null until a part is pressed: beside the table the first one's licence is shown. */
  const [opened, setOpened] = useState<number | null>(null)
  const open = opened ?? (isBeside ? 0 : null)
  const shown = open === null ? undefined : parts[open]
  return (
    <div className="about__columns" data-beside={isBeside}>
      <table className="about__parts">
        <thead><tr><th scope="col">{text.columns.part}</th><th scope="col">{text.columns.version}</th><th scope="col">{text.columns.license}</th></tr></thead>
        <tbody>
          {parts.map((part, place) => (
            <LicenseRow key={`${part.name} ${part.version}`} part={part} isOpen={place === open} isBeside={isBeside} paperId={paperId}
              onToggle={() => setOpened(place === opened && !isBeside ? null : place)} />
          ))}
        </tbody>
      </table>
      {isBeside && shown && (
        <section id={paperId} className="about__beside" aria-label={text.licenseOf({ name: shown.name })}>
          <h3 className="section__title" data-small>{shown.name}</h3>
          <div key={shown.name} className="about__paper" role="region" aria-label={shown.name} tabIndex={0}><LicenseText text={shown.text} /></div>
        </section>
      )}
    </div>
  )
}

/** The icon, the version, and the licences of Vigil and of everything in it. */
export const AboutSection = ({ version }: { readonly version: string }) => {
  const text = useText().settings.about
  const toasts = useToasts()
  const found = useCall('app.notices', null, [])
  const save = async (): Promise<void> => {
    const answer = await call('app.saveLicenses', null)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value) toasts.show({ title: text.saved, detail: answer.value.fileName, icon: FileText })
  }
  return (
    <section className="settings__body about">
      <div className="about__head">
        <span className="about__icon"><CandleOnDesk /></span>
        <div className="about__words"><h2 className="about__name">{text.name({ version })}</h2><p className="settings__text">{text.text}</p></div>
      </div>
      <PoliciesPanel />
      <DiagnosticsPanel />
      <Loaded call={found}>
        {({ ownLicense, notices }) => (
          <Section title={text.notices} level={3} count={text.partCount({ count: notices.length })} action={<Button icon={FileText} onPress={() => save()}>{text.saveAll}</Button>}>
            <p className="meta">{text.noticesText}</p>
            <Parts parts={[{ name: text.own, version, license: 'MIT', text: ownLicense }, ...notices]} />
          </Section>
        )}
      </Loaded>
    </section>
  )
}
