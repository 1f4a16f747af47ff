import { Database, FileDoc, GraduationCap, HardDrives, House, Info, Laptop, LockKey, PaperPlaneTilt, Printer, Stamp, Translate } from '@phosphor-icons/react'
import type { ReactNode, RefObject } from 'react'
import { useText } from '../../text.ts'
import type { SettingsSection } from '../../navigation.tsx'
import { useLayout } from '../../layout.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { SideList } from '../../ui/side-list.tsx'
import { PageTitle } from '../../ui/page.tsx'
import './settings.css'

const sections = [
  { name: 'group', icon: House }, { name: 'look', icon: Translate },
  { name: 'printing', icon: Printer }, { name: 'templates', icon: FileDoc }, { name: 'postage', icon: Stamp },
  { name: 'office', icon: PaperPlaneTilt }, { name: 'backup', icon: HardDrives }, { name: 'passphrase', icon: LockKey }, { name: 'laptops', icon: Laptop }, { name: 'data', icon: Database }, { name: 'practice', icon: GraduationCap }, { name: 'about', icon: Info },
] as const

/** The list of sections, with the chosen section beside it. */
export const SettingsLayout = ({ section, onChoose, children }: {
  readonly section: SettingsSection
  readonly onChoose: (section: SettingsSection) => void
  readonly children: ReactNode
}) => {
  const text = useText().settings
  const layout = useLayout()
  return (
    <div className="settings">
      <div className="settings__side">
        <PageTitle title={text.title} />
        {layout === 'narrow'
          // Under the list there would be no room for the section that was chosen.
          ? <SelectField label={text.sectionNavigation} isLabelHidden value={section} options={sections.map(({ name }) => ({ value: name, label: text.sections[name] }))} onChange={onChoose} />
          : <nav aria-label={text.sectionNavigation}>
          <SideList entries={sections.map(({ name, icon }) => ({ name, icon, label: text.sections[name] }))} current={section} onChoose={onChoose} />
        </nav>}
      </div>
      <div className="settings__main">{children}</div>
    </div>
  )
}

/** One section: heading, a line about it, and its fields. */
export const SettingsPart = ({ title, text, headingRef, children }: {
  readonly title: string
  readonly text: string
  /** Of a heading that takes the focus, such as when the form that had it is gone. */
  readonly headingRef?: RefObject<HTMLHeadingElement | null>
  readonly children: ReactNode
}) => (
  <section className="settings__body">
    <div><h2 className="settings__title" {...(headingRef ? { ref: headingRef, tabIndex: -1 } : {})}>{title}</h2><p className="settings__text">{text}</p></div>
    {children}
  </section>
)
