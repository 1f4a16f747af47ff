import { Copy, Database } from '@phosphor-icons/react'
import { useState } from 'react'
import { call, useCall } from '../../api.ts'
import type { CallProblem, DatabaseCheck } from '../../../preload/contract.ts'
import { databaseFindingWords } from '../../../words/database-finding-words.ts'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Note, ProblemNote } from '../../ui/notes.tsx'
import { Facts, Section } from '../../ui/page.tsx'
import { useCopy } from '../../ui/use-copy.ts'
import { SettingsPart } from './settings-layout.tsx'

const counted = ['cases', 'targets', 'members', 'actions', 'packs', 'reports'] as const

/** Where the data is and what it holds, and a check of the database. */
export const DataSection = ({ version }: { readonly version: string }) => {
  const words = useText()
  const { format } = words
  const text = words.settings.data
  const copy = useCopy()
  const file = useCall('settings.dataFile', null, ['cases.changed', 'members.changed', 'actions.changed', 'packs.changed', 'reports.changed'])
  const [check, setCheck] = useState<DatabaseCheck | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [isChecking, setIsChecking] = useState(false)
  const run = async (): Promise<void> => {
    setIsChecking(true)
    const answer = await call('settings.check', null)
    setIsChecking(false)
    setCheck(answer.ok ? answer.value : null)
    setProblem(answer.ok ? null : answer.problem)
  }
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
      <div><Button icon={Database} isDisabled={isChecking} onPress={() => run()}>{isChecking ? text.checking : text.check}</Button></div>
      <output className="settings__result">
        {check && (check.isSound
          ? <Note tone="leaf" title={text.sound}>{text.soundText}</Note>
          : <Note tone="late" title={text.unsound}>{check.findings.map((finding) => `${databaseFindingWords(finding, words)}.`).join(' ')}</Note>)}
      </output>
      {problem && <ProblemNote problem={problem} />}
      {version !== '' && <p className="meta quiet">{text.version({ version })}</p>}
    </SettingsPart>
  )
}
