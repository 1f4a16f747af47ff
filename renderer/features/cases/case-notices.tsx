import { Files } from '@phosphor-icons/react'
import { useState } from 'react'
import type { CaseTally } from '../../../core/action/types.ts'
import { caseGaps, gapPlaceOf } from '../../../core/case/case-gaps.ts'
import type { GapPlace } from '../../../core/case/case-gaps.ts'
import type { CasePack } from '../../../core/case/change.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import { call } from '../../api.ts'
import { sentence } from '../../../words/catalogue.ts'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { targetWords } from '../../../words/target-words.ts'
import { OpenChanges } from './open-changes.tsx'
import { CaseOutcome } from './case-outcome.tsx'

/** Letters of a closed case that are not posted: they stay until a person decides. */
const Waiting = ({ kept, tally }: { readonly kept: Case; readonly tally: CaseTally }) => {
  const text = useText().casePage
  const toasts = useToasts()
  const count = tally.toWrite + tally.written
  if (kept.status !== 'closed' || count === 0) return null
  const shred = async (): Promise<void> => {
    const answer = await call('cases.settleUnposted', { caseId: kept.id, choice: 'shred' })
    if (!answer.ok) toasts.showProblem(answer.problem)
    else toasts.show({ title: text.shredded({ count: answer.value.count }) })
  }
  return <Note tone="check" action={<Button onPress={() => shred()}>{text.shred({ count })}</Button>}>{text.waiting({ count })}</Note>
}

const OldPacks = ({ packs, onHistory }: { readonly packs: readonly CasePack[]; readonly onHistory: () => void }) => {
  const { casePage: text, format } = useText()
  const old = packs.filter(({ oldLetters }) => oldLetters > 0)
  if (old.length === 0) return null
  return (
    <Note tone="check" icon={Files} title={text.oldTitle} action={<Button onPress={onHistory}>{text.seeChanges}</Button>}>
      {old.map((pack) => <span key={pack.packId}>{text.oldPack({ day: format.day(pack.madeOn), letters: pack.oldLetters })} </span>)}{text.oldNext}
    </Note>
  )
}

const maxGaps = 3

const Gaps = ({ kept, onEdit }: { readonly kept: Case; readonly onEdit: (place: GapPlace) => void }) => {
  const words = useText()
  const text = words.casePage
  const [showsAll, setIsWhole] = useState(false)
  const gaps = caseGaps(kept)
  const [first] = gaps
  if (first === undefined) return null
  return (
    <Note title={text.gapsTitle({ count: gaps.length })} action={<Button onPress={() => onEdit(gapPlaceOf(first))}>{text.fillIn}</Button>}>
      <ul className="gaps">{(showsAll ? gaps : gaps.slice(0, maxGaps)).map(({ code, subject }) => <li key={`${code} ${subject}`}>{sentence(text.gap[code], { name: targetWords(subject, words), language: subject })}</li>)}</ul>
      {gaps.length > maxGaps && <LinkButton onPress={() => setIsWhole(!showsAll)} isExpanded={showsAll}>{showsAll ? text.showFewer : text.showAll({ count: gaps.length })}</LinkButton>}
    </Note>
  )
}

/** The most important things about a case: its outcome, letters that are not posted or outdated, missing facts. */
export const CaseNotices = ({ kept, tally, today, packs, onEdit, onHistory }: {
  readonly kept: Case
  readonly tally: CaseTally
  readonly today: Day
  readonly packs: readonly CasePack[]
  readonly onEdit: (place: GapPlace) => void
  readonly onHistory: () => void
}) => (
  <>
    <CaseOutcome kept={kept} today={today} />
    <OpenChanges kept={kept} />
    <Waiting kept={kept} tally={tally} />
    {kept.status === 'open' && <OldPacks packs={packs} onHistory={onHistory} />}
    <Gaps kept={kept} onEdit={onEdit} />
  </>
)
