import { useState } from 'react'
import type { PickedFile } from '../../../preload/contract.ts'
import { useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Note } from '../../ui/notes.tsx'
import { CopyToReturn } from '../../copy-to-return.tsx'
import { HandOverForm, type HandedOver } from './hand-over-form.tsx'
import './laptops.css'
import { OpenHandOver } from './open-hand-over.tsx'
import { PastHandOvers } from './past-hand-overs.tsx'
import { PhrasePanel } from './phrase-panel.tsx'
import { SettingsPart } from './settings-layout.tsx'

/** Two laptops: hand over to another one, bring in what it hands over, and where the data have been. */
export const LaptopsSection = ({ file = null }: { /** What another laptop handed over, chosen on another page. */ readonly file?: PickedFile | null }) => {
  const { laptops: text } = useText()
  const state = useCall('laptops.state', null, ['laptops.changed', 'cases.changed', 'events.changed', 'members.changed'])
  const events = useCall('events.list', null, ['events.changed'])
  const cases = useCall('cases.names', { status: 'all' }, ['cases.changed'])
  const info = useCall('app.info', null, [])
  const members = useCall('members.count', null, ['members.changed'])
  const [handed, setHanded] = useState<HandedOver | null>(null)
  return (
    <SettingsPart title={text.title} text={text.lead}>
      <Loaded call={state}>{({ name, past, questions }) => (
        <>
          {questions > 0 && <Note tone="check" title={text.questionsOpen({ count: questions })}>{text.questionsOpenText}</Note>}
          {handed
            ? <PhrasePanel title={text.handedOver} file={text.handedOverText({ file: handed.fileName, cases: handed.cases, members: handed.members, actions: handed.actions })} phrase={handed.phrase} onDone={() => setHanded(null)} />
            : <Loaded call={events}>{(list) => cases.value && info.value && <HandOverForm name={name} events={list} cases={cases.value} today={info.value.today} members={members.value?.real ?? 0} onHanded={setHanded} />}</Loaded>}
          <CopyToReturn />
          <OpenHandOver chosen={file} />
          <PastHandOvers past={past} />
        </>
      )}</Loaded>
    </SettingsPart>
  )
}
