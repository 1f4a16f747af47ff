import { Copy, Database } from '@phosphor-icons/react'
import { useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { Facts, Section } from '../../ui/page.tsx'
import { useCopy } from '../../ui/use-copy.ts'
import { CheckNote } from './check-note.tsx'
import { ForgottenLessons } from './forgotten-lessons.tsx'
import { SettingsPart } from './settings-layout.tsx'
import { useDatabaseCheck } from './use-database-check.ts'

const counted = ['cases', 'targets', 'members', 'actions', 'packs', 'reports'] as const

/** Where the data is and what it holds, and a check of the database. */
export const DataSection = ({ version }: { readonly version: string }) => {
  const words = useText()
  const { format } = words
  const text = words.settings.data
  const copy = useCopy()
  const file = useCall('settings.dataFile', null, ['cases.changed', 'members.changed', 'actions.changed', 'packs.changed', 'reports.changed'])
  const { made, isChecking, problem, run } = useDatabaseCheck()
  return (
    <SettingsPart title={text.title} text={text.text}>
      <Loaded call={file}>
        {({ path, counts }) => (
          <>
            <div className="settings__file">
              <Facts facts={[{ label: text.file, value: <bdi>{path}</bdi> }]} />
              <LinkButton icon={Copy} onPress={() => copy(path, text.copied)}>{text.copyPath}</LinkButton>
            </div>
            <Section title={text.countsTitle} level={3}>
              <Facts facts={counted.map((name) => ({ label: text.counts[name], value: format.number(counts[name]) }))} />
            </Section>
          </>
        )}
      </Loaded>
      <ForgottenLessons />
      <div><Button icon={Database} cannot={isChecking ? { instead: text.checking } : null} onPress={() => run()}>{text.check}</Button></div>
      <output className="settings__result">
        {made && <CheckNote made={made} />}
      </output>
      {problem && <ProblemNote problem={problem} />}
      {version !== '' && <p className="meta quiet">{text.version({ version })}</p>}
    </SettingsPart>
  )
}
