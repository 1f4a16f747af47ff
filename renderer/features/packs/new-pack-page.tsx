import { EnvelopeSimple } from '@phosphor-icons/react'
import { useDeferredValue, useMemo, useState } from 'react'
import { call, useCall } from '../../api.ts'
import { packLimits } from '../../../core/pack/pack-limits.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { CaseId, EventId } from '../../../core/ids.ts'
import { expectedSeconds } from '../../../core/pack/pack-time.ts'
import { firstChoices } from '../../../core/pack/pack-choices.ts'
import type { LetterTemplate } from '../../../core/pack/letter-templates.ts'
import type { Occasion, PackChoices } from '../../../core/pack/types.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { refusalOf } from '../../../core/problem/pack-refusal.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import type { PlannedPack } from '../../../preload/contract.ts'
import type { Writers } from '../../../preload/pack-calls.ts'
import { problemSentences } from '../../../words/problem-sentences.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { useKeyNames } from '../../key-names.ts'
import { useNavigation } from '../../navigation.tsx'
import { Button } from '../../ui/button.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { KeySign } from '../../ui/key-sign.tsx'
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
import { planSentence } from './plan-sentence.ts'
import { PlanView } from './plan-view.tsx'
import { makeButtonClass, useMakeKey } from './use-make-key.ts'
import { useMaking } from './use-making.ts'

type BuilderData = { readonly cases: readonly CaseName[]; readonly writers: Writers; readonly settings: Settings; readonly templates: readonly LetterTemplate[] }

/** Whether all of the chosen cases are for practice: then only practice members write. */
const isPracticeOf = (cases: readonly CaseName[], caseIds: readonly CaseId[]): boolean => {
  const chosen = cases.filter(({ id }) => caseIds.includes(id))
  return chosen.length > 0 && chosen.every(({ isPractice }) => isPractice)
}

type ForEvent = Occasion & { readonly eventId?: EventId; readonly people: number | null; readonly letters?: number }

/** The first choices for an evening: its name and day, and a line of the sign-in sheet for each person. */
const withEvent = (choices: PackChoices, forEvent: ForEvent | null): PackChoices => {
  if (forEvent === null) return choices
  const { people, name, day, startsAt = null, endsAt = null, place = null } = forEvent
  return { ...choices, occasion: { name, day, startsAt, endsAt, place }, signInLines: people === null ? choices.signInLines : Math.min(people, packLimits.signInLines.max) }
}

const Builder = ({ cases, writers: everybody, settings, templates, start, forEvent }: BuilderData & { readonly start: readonly CaseId[]; readonly forEvent: ForEvent | null }) => {
  const words = useText()
  const { packs: text, format } = words
  const { go, replace } = useNavigation()
  const [initial] = useState<PackChoices>(() => withEvent(firstChoices(settings.packHabits, settings.paper, start, everybody.members.some((member) => member.isPractice === isPracticeOf(cases, start))), forEvent))
  const form = useDraft<PackChoices>({ key: draftKey('pack', ...start), page: { page: 'new-pack', caseIds: start, ...(forEvent === null ? {} : { forEvent }) }, initial })
  const { value: typed, set: setChoices } = form
  const isPractice = isPracticeOf(cases, typed.caseIds)
  const writers = useMemo((): Writers => ({ ...everybody, members: everybody.members.filter((member) => member.isPractice === isPractice) }), [everybody, isPractice])
  const printers = settings.printers.map(({ name }) => name)
  const { cardKeys } = useKeyNames()
  const commandKey = words.help.command({ platform: useCall('app.info', null, []).value?.platform === 'darwin' ? 'darwin' : 'other' })
  useMakeKey()
  const { making, problem, make } = useMaking(() => replace({ page: 'packs' }))
  const choices = useMemo((): PackChoices => ({ ...typed, cardKeys }), [typed, cardKeys])
  const deferredChoices = useDeferredValue(choices)
  const planned = useCall('packs.plan', { choices: deferredChoices }, ['cases.changed', 'members.changed', 'settings.changed'])
  const answer = planned.problem ? null : planned.value
  const plan = answer?.ok ? answer.plan : null
  const problems = answer && !answer.ok ? answer.problems : []
  const [refused] = problems
  // While no pack can be made, the last plan and its pages stay in sight.
  const [last, setLast] = useState<PlannedPack | null>(null)
  if (plan !== null && plan !== last) setLast(plan)
  const shown = plan ?? last
  const [page, setPage] = useState(1)
  const lastTime = useLastTime({ choices, onChange: setChoices, isPractice, templates, printers, members: useMemo(() => writers.members.map(({ id }) => id), [writers]), today: shown?.madeOn ?? null })
  const seconds = plan && expectedSeconds(settings.packTimes, plan.counts.pages, plan.choices.templateId !== null)
  const counts = useMemo(() => (plan ? countsByCase(plan) : null), [plan])
  const occasion = format.series([choices.occasion?.name ?? '', choices.occasion?.day ? format.day(choices.occasion.day, 'long') : ''])
  const startMaking = async (): Promise<void> => {
    if (!plan) return
    const numbers = [...new Set(plan.batches.flatMap(({ uaNumber }) => uaNumber ?? []))].join(' ')
    await make(text.suggestedName({ numbers, day: plan.choices.occasion?.day ?? plan.madeOn }).replaceAll('/', '-'), { letters: plan.counts.letters, pages: plan.counts.lettersOfTemplate === undefined ? plan.counts.pages : 0, wantsPdf: choices.makesPdf }, (token) => form.save('packs.make', { choices, token }))
  }
  return (
    <Page isFlush footer={making
      ? <MakingBar progress={making.progress} elapsed={making.elapsed} onCancel={() => call('packs.cancel', { packId: making.packId })} />
      : <><span id="pack-sentence" role="status">{plan ? <>{planSentence(plan.counts, text)}{seconds !== null && ` ${text.takes({ seconds, minutes: Math.round(seconds / 60), unit: seconds < 90 ? 'seconds' : 'minutes' })}`}</> : refused ? problemSentences(refusalOf(refused), words).message : planned.problem ? problemSentences(planned.problem, words).message : text.planning}</span><span className={makeButtonClass}><span className="pack-make__keys" aria-hidden="true"><KeySign>{commandKey}</KeySign> <KeySign>{words.help.keyNames.enter}</KeySign></span><Button look="filled" size={40} icon={EnvelopeSimple} cannot={plan ? null : { saidBy: 'pack-sentence' }} onPress={() => startMaking()}>{text.make}</Button></span></>}>
      <div className="pack-head"><PageHeader title={text.builderTitle} {...(occasion === '' ? {} : { meta: occasion })} actions={<LastTimeButton last={lastTime} />} /><DraftLine draft={form} /><TakenOver last={lastTime} /><EventLetters planned={forEvent?.letters ?? 0} plan={plan} />{isPractice && <Note>{text.practice}</Note>}{problem && <ProblemNote problem={problem} />}</div>
      <div className="pack-columns" inert={making !== null}>
        <RefusedTextsKept draft={form}><PackForm choices={choices} onChange={setChoices} cases={cases} counts={counts} writers={writers} forEvent={forEvent?.eventId ?? null} templates={templates}
          languages={plan?.languages ?? []} printers={settings.printers} /></RefusedTextsKept>
        <div className="pack-right">
          {planned.problem && <div className="pack-plan"><ProblemNote isOfPage problem={planned.problem} /></div>}
          {!planned.problem && <PlanView plan={shown} choices={choices} problems={problems} showPage={setPage} openCase={(caseId, field) => go({ page: 'edit-case', caseId, ...(field === null ? {} : { field }) })} addLetter={(caseId, language) => go({ page: 'cases', caseId, letterIn: language })} openMembers={() => go({ page: 'members' })} openPostage={() => go({ page: 'settings', section: 'postage' })} openGroup={(field) => go(field === null ? { page: 'set-up' } : { page: 'settings', section: 'group', field })} />}
          {shown ? <PagesView choices={plan ? deferredChoices : shown.choices} isBefore={plan === null} page={page} onPage={setPage} /> : planned.value && <p className="preview__empty">{words.packPreview.empty}</p>}
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
  const writers = useCall('packs.writers', null, ['members.changed', 'events.changed'])
  const settings = useCall('settings.get', null, ['settings.changed'])
  const templates = useCall('packs.templates', null, ['packs.changed'])
  return (
    <Loaded call={cases}>
      {(open) => (
        <Loaded call={writers}>
          {(everybody) => (
            <Loaded call={templates}>
              {(kept) => (
                <Loaded call={settings}>
                  {(value) => open.length === 0
                    ? <Page><PageHeader title={text.builderTitle} /><EmptyState title={text.emptyTitle} text={text.noCases} action={<Button look="filled" onPress={() => go({ page: 'import' })}>{text.addCase}</Button>} /></Page>
                    : <Builder cases={open} writers={everybody} settings={value} templates={kept} start={caseIds.length > 0 ? caseIds : open.filter(({ isOver }) => !isOver).slice(0, 1).map(({ id }) => id)} forEvent={forEvent} />}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
