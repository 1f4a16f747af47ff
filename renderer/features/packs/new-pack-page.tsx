import { EnvelopeSimple } from '@phosphor-icons/react'
import { useDeferredValue, useMemo, useState } from 'react'
import { call, useCall } from '../../api.ts'
import { packLimits } from '../../../core/pack/pack-limits.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { CaseId } from '../../../core/ids.ts'
import { firstChoices } from '../../../core/pack/pack-choices.ts'
import type { LetterTemplate, Occasion, PackChoices } from '../../../core/pack/types.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { refusalOf } from '../../../core/problem/pack-refusal.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import { problemSentences } from '../../../words/problem-sentences.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { useNavigation } from '../../navigation.tsx'
import { Button } from '../../ui/button.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState, Note, ProblemNote } from '../../ui/notes.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { countsByCase } from './case-counts.ts'
import { EventLetters } from './event-letters.tsx'
import { LastTimeButton, TakenOver, useLastTime } from './last-time.tsx'
import { MakingBar } from './making-bar.tsx'
import { PackForm } from './pack-form.tsx'
import './packs.css'
import { PagesView } from './pages-view.tsx'
import { PlanView } from './plan-view.tsx'
import { useMaking } from './use-making.ts'

type BuilderData = { readonly cases: readonly CaseName[]; readonly members: { readonly real: number; readonly practice: number }; readonly settings: Settings; readonly templates: readonly LetterTemplate[] }

/** Whether all of the chosen cases are for practice: then only practice members write. */
const isPracticeOf = (cases: readonly CaseName[], caseIds: readonly CaseId[]): boolean => {
  const chosen = cases.filter(({ id }) => caseIds.includes(id))
  return chosen.length > 0 && chosen.every(({ isPractice }) => isPractice)
}

type ForEvent = Occasion & { readonly people: number | null; readonly letters?: number }

/** The first choices for an evening: its name and day, and a line of the sign-in sheet for each person. */
const withEvent = (choices: PackChoices, forEvent: ForEvent | null): PackChoices => {
  if (forEvent === null) return choices
  const { people, name, day } = forEvent
  return { ...choices, occasion: { name, day }, signInLines: people === null ? choices.signInLines : Math.min(people, packLimits.signInLines.max) }
}

const Builder = ({ cases, members, settings, templates, start, forEvent }: BuilderData & { readonly start: readonly CaseId[]; readonly forEvent: ForEvent | null }) => {
  const words = useText()
  const { packs: text, format } = words
  const { go, replace } = useNavigation()
  const [initial] = useState<PackChoices>(() => withEvent(firstChoices(settings.packHabits, settings.paper, start, (isPracticeOf(cases, start) ? members.practice : members.real) > 0), forEvent))
  const form = useDraft<PackChoices>({ key: draftKey('pack', ...start), page: { page: 'new-pack', caseIds: start, ...(forEvent === null ? {} : { forEvent }) }, initial })
  const { value: choices, set: setChoices } = form
  const isPractice = isPracticeOf(cases, choices.caseIds)
  const memberCount = isPractice ? members.practice : members.real
  const printers = settings.printers.map(({ name }) => name)
  const last = useLastTime({ choices, onChange: setChoices, isPractice, templates, printers })
  const { making, problem, make } = useMaking(() => replace({ page: 'packs' }))
  const deferredChoices = useDeferredValue(choices)
  const planned = useCall('packs.plan', { choices: deferredChoices }, ['cases.changed', 'members.changed', 'settings.changed'])
  // A plan of other choices is none.
  const answer = planned.problem ? null : planned.value
  const plan = answer?.ok ? answer.plan : null
  const problems = answer && !answer.ok ? answer.problems : []
  const [refused] = problems
  const counts = useMemo(() => (plan ? countsByCase(plan) : null), [plan])
  const occasion = format.series([choices.occasion?.name ?? '', choices.occasion?.day ? format.day(choices.occasion.day, 'long') : ''])
  const startMaking = async (): Promise<void> => {
    if (!plan) return
    const numbers = [...new Set(plan.batches.flatMap(({ uaNumber }) => uaNumber ?? []))].join(' ')
    await make(text.suggestedName({ numbers, day: plan.choices.occasion?.day ?? plan.madeOn }).replaceAll('/', '-'), plan.counts, (token) => form.save('packs.make', { choices, token }))
  }
  return (
    <Page isFlush footer={making
      ? <MakingBar progress={making.progress} elapsed={making.elapsed} onCancel={() => call('packs.cancel', { packId: making.packId })} />
      : <><span id="pack-sentence" role="status">{plan ? text.sentence({ files: plan.counts.files, pages: plan.counts.pages }) : refused ? problemSentences(refusalOf(refused), words).message : planned.problem ? problemSentences(planned.problem, words).message : text.planning}</span><Button look="filled" size={40} icon={EnvelopeSimple} cannot={plan ? null : { saidBy: 'pack-sentence' }} onPress={() => startMaking()}>{text.make}</Button></>}>
      <div className="pack-head"><PageHeader title={text.builderTitle} {...(occasion === '' ? {} : { meta: occasion })} actions={<LastTimeButton last={last} />} /><DraftLine draft={form} /><TakenOver last={last} /><EventLetters planned={forEvent?.letters ?? 0} plan={plan} />{isPractice && <Note>{text.practice}</Note>}{problem && <ProblemNote problem={problem} />}</div>
      <div className="pack-columns" inert={making !== null}>
        <RefusedTextsKept draft={form}><PackForm choices={choices} onChange={setChoices} cases={cases} counts={counts} memberCount={memberCount} templates={templates}
          languages={plan?.languages ?? []} printers={printers} /></RefusedTextsKept>
        <div className="pack-right">
          {planned.problem && <div className="pack-plan"><ProblemNote isOfPage problem={planned.problem} /></div>}
          {!planned.problem && <PlanView plan={plan} problems={problems} openCase={(caseId, field) => go({ page: 'edit-case', caseId, ...(field === null ? {} : { field }) })} openMembers={() => go({ page: 'members' })} openPostage={() => go({ page: 'settings', section: 'postage' })} openGroup={(isSetUp) => go(isSetUp ? { page: 'settings', section: 'group' } : { page: 'set-up' })} />}
          {plan ? <PagesView choices={deferredChoices} /> : planned.value && <p className="preview__empty">{words.packPreview.empty}</p>}
        </div>
      </div>
    </Page>
  )
}

/** The builder of packs: choices on the left, the plan and the pack's pages on the right, one button. */
export const NewPackPage = ({ caseIds, forEvent }: { readonly caseIds: readonly CaseId[]; /** The evening that the pack is for. */ readonly forEvent: ForEvent | null }) => {
  const text = useText().packs
  const { go } = useNavigation()
  const cases = useCall('cases.names', { status: 'open' }, ['cases.changed'])
  const members = useCall('members.count', null, ['members.changed'])
  const settings = useCall('settings.get', null, ['settings.changed'])
  const templates = useCall('packs.templates', null, ['packs.changed'])
  return (
    <Loaded call={cases}>
      {(open) => (
        <Loaded call={members}>
          {(counts) => (
            <Loaded call={templates}>
              {(kept) => (
                <Loaded call={settings}>
                  {(value) => open.length === 0
                    ? <Page><PageHeader title={text.builderTitle} /><EmptyState title={text.emptyTitle} text={text.noCases} action={<Button look="filled" onPress={() => go({ page: 'import' })}>{text.addCase}</Button>} /></Page>
                    : <Builder cases={open} members={counts} settings={value} templates={kept} start={caseIds.length > 0 ? caseIds : open.filter(({ isOver }) => !isOver).slice(0, 1).map(({ id }) => id)} forEvent={forEvent} />}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
