import { useState } from 'react'
import { useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Note } from '../../ui/notes.tsx'
import { HandOverForm, type HandedOver } from './hand-over-form.tsx'
import './laptops.css'
import { OpenHandOver } from './open-hand-over.tsx'
import { PastHandOvers } from './past-hand-overs.tsx'
import { PhrasePanel } from './phrase-panel.tsx'
import { SettingsPart } from './settings-layout.tsx'

/** Two laptops: hand an event over to another one, bring in what it hands over, and where the data have been. */
export const LaptopsSection = () => {
  const { laptops: text } = useText()
  const state = useCall('laptops.state', null, ['laptops.changed', 'cases.changed', 'events.changed', 'members.changed'])
  const events = useCall('events.list', null, ['events.changed'])
  const members = useCall('members.count', null, ['members.changed'])
  const [handed, setHanded] = useState<HandedOver | null>(null)
  return (
    <SettingsPart title={text.title} text={text.lead}>
      <Loaded call={state}>{({ name, past, questions }) => (
        <>
          {questions > 0 && <Note tone="check" title={text.questionsOpen({ count: questions })}>{text.questionsOpenText}</Note>}
          {handed
            ? <PhrasePanel handed={handed} onDone={() => setHanded(null)} />
            : <Loaded call={events}>{(list) => <HandOverForm name={name} events={list} members={members.value?.real ?? 0} onHanded={setHanded} />}</Loaded>}
          <OpenHandOver />
          <PastHandOvers past={past} />
        </>
      )}</Loaded>
    </SettingsPart>
  )
}
