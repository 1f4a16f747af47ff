import { useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/page.tsx'
import { SettingsPart } from './settings-layout.tsx'
import './about.css'

const LicenseText = ({ title, license, children }: { readonly title: string; readonly license?: string; readonly children: string }) => (
  <details className="about__license">
    <summary><span>{title}</span>{license !== undefined && <span className="meta">{license}</span>}</summary>
    <pre>{children}</pre>
  </details>
)

/** The version, the licence, and the licences of everything that Vigil contains. */
export const AboutSection = ({ version }: { readonly version: string }) => {
  const text = useText().settings.about
  const found = useCall('app.notices', null, [])
  return (
    <SettingsPart title={text.title} text={text.text({ version })}>
      <Loaded call={found}>
        {({ ownLicense, notices }) => (
          <>
            <div className="about__list"><LicenseText title={text.license} license="MIT">{ownLicense}</LicenseText></div>
            <Section title={text.notices} level={3}>
              <p className="meta">{text.noticesText({ count: notices.length })}</p>
              <ul className="about__list about__packages">
                {notices.map((notice) => (
                  <li key={`${notice.name} ${notice.version}`}>
                    <LicenseText title={notice.version === '' ? notice.name : text.package(notice)} license={notice.license}>{notice.text}</LicenseText>
                  </li>
                ))}
              </ul>
            </Section>
          </>
        )}
      </Loaded>
    </SettingsPart>
  )
}
