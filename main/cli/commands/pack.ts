import { extname, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { CaseId, PackId } from '../../../core/ids.ts'
import { paperDefaults } from '../../../core/pack/paper-defaults.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import type { PackChoices, PackPart, PackWarning } from '../../../core/pack/types.ts'
import { packParts } from '../../../core/pack/types.ts'
import type { Policies } from '../../../core/policy/policies.ts'
import type { Result } from '../../../core/result.ts'
import { fail, ok } from '../../../core/result.ts'
import { listEvents } from '../../../db/events.ts'
import { forgetPack, getPack } from '../../../db/packs.ts'
import { currentSettings } from '../../settings/current-settings.ts'
import { writeProblem } from '../../problems/file-problems.ts'
import { packStopped } from '../../problems/pack-problems.ts'
import { words as all } from '../../words.ts'
import { packWarningWords } from '../../../words/pack-warning-words.ts'
import type { CommandLine } from '../arguments.ts'
import type { CliIo, Command, Outcome } from '../command.ts'
import { optionTable } from '../command-table.ts'
import { callOn, done, refused, wrongUsage } from '../command.ts'
import { findCases, findEvent } from '../find.ts'
import type { CliServices } from '../open-services.ts'
import { withServices } from '../open-services.ts'
import { whyNotWritten } from '../out-file.ts'
import { oneOf, wholeNumber } from '../values.ts'

const words = all.commandLine

/** Take-home packs need outlets, for which the command line has no option. */
const knownParts = packParts.filter((part) => part !== 'takehome')

/** Without `--paper` and `--labels` they follow the group's settings. */
type PackOptions = Omit<PackChoices, 'caseIds' | 'paper' | 'labelStock'> & { readonly paper: PackChoices['paper'] | undefined; readonly labelStock: string | undefined }

const partsOf = (text: string | undefined, hasLabels: boolean): Result<readonly PackPart[], string> => {
  const names = text === undefined ? ['cover', 'case', 'letters'] : text.split(',').map((word) => word.trim())
  const unknown = names.find((word) => !knownParts.some((part) => part === word))
  if (unknown !== undefined) return fail(words.usage.unknownPart({ part: unknown }))
  return ok(knownParts.filter((part) => names.includes(part) || (part === 'labels' && hasLabels)))
}

const packOptionsOf = ({ values }: CommandLine): Result<PackOptions, string> => {
  const copies = wholeNumber('copies', values.copies, 0)
  if (!copies.ok) return copies
  const members = oneOf('members', values.members, optionTable.members.choices)
  if (!members.ok) return members
  const paper = oneOf('paper', values.paper, optionTable.paper.choices)
  if (!paper.ok) return paper
  const labelStart = wholeNumber('start-at', values['start-at'], 1)
  if (!labelStart.ok) return labelStart
  const perFile = wholeNumber('per-file', values['per-file'], 500)
  if (!perFile.ok) return perFile
  const parts = partsOf(values.with, values.labels !== undefined)
  if (!parts.ok) return parts
  return ok({
    ...defaultChoices,
    isDuplex: values.duplex === true,
    largePrint: values['large-print'] === true ? 'all' : 'none',
    copies: copies.value,
    // `--copies` without `--members` means copies only.
    members: members.value ?? (copies.value > 0 ? 'none' : 'all'),
    paper: paper.value,
    parts: parts.value,
    labelStock: values.labels,
    labelStart: labelStart.value,
    perFile: perFile.value,
  })
}

/** What the office set for the packs of its groups; the group's last pack counts in the window only. */
const officeChoices = ({ values: { labelStock, returnStock, sheetLanguage, letterLanguage } }: Policies): Partial<PackChoices> => ({
  ...(labelStock === undefined ? {} : { labelStock }),
  ...(returnStock === undefined ? {} : { returnStock }),
  ...(sheetLanguage === undefined ? {} : { sheetLanguage }),
  ...(letterLanguage === undefined ? {} : { language: letterLanguage }),
})

/** How long a key that ended the worker may take to arrive here as well. */
const interruptDelayMilliseconds = 100

/** Makes a pack by the same handlers as the window and waits for its end. Ctrl+C leaves no file. */
export const makePackNow = async (services: CliServices, io: CliIo, choices: PackChoices, outPath: string): Promise<Outcome> => {
  // Listens before the pack is started, so that an early Ctrl+C is not lost.
  const pressed: { making: PackId | null; wasPressed: boolean } = { making: null, wasPressed: false }
  const stopListening = io.onInterrupt(() => {
    pressed.wasPressed = true
    if (pressed.making !== null) services.jobs.cancel(pressed.making)
  })
  const made = await callOn(services, 'packs.make', { choices, token: services.files.keepPath(outPath) })
  if (!made.ok) {
    stopListening()
    return refused(made.problem)
  }
  const { packId } = made.value
  pressed.making = packId
  if (pressed.wasPressed) services.jobs.cancel(packId)
  const { state } = await services.jobs.whenDone(packId)
  // Ctrl+C reaches the worker too: where it ends a worker that is only starting, that end may be seen here before the key is.
  if (state === 'stopped-unexpectedly' && !pressed.wasPressed) await setTimeout(interruptDelayMilliseconds)
  stopListening()
  io.stderr('\n')
  return outcomeOf(services, packId, pressed.wasPressed)
}

const warningLine = (warning: PackWarning): string => {
  const { subject, text } = packWarningWords(warning, all)
  return words.pack.warning({ warning: subject === '' ? text : `${subject}: ${text}` })
}

const outcomeOf = (services: CliServices, packId: PackId, wasPressed: boolean): Outcome => {
  const pack = getPack(services.db, packId)
  // A failed command leaves the data as they were; the window keeps such packs in its list instead.
  forgetPack(services.db, packId)
  if (pack?.summary.state === 'cancelled' || (wasPressed && pack?.summary.state === 'stopped-unexpectedly')) return refused(writeProblem({ code: 'cancelled' }))
  if (pack?.summary.state !== 'ready') return refused(services.lastPackProblem() ?? packStopped())
  const { counts } = pack.summary
  return done(
    { packId, counts, files: pack.files.map(({ path }) => path), warnings: pack.plan.warnings },
    [
      words.pack.made(counts),
      ...pack.plan.warnings.map((warning) => warningLine(warning)),
      ...pack.files.map(({ path }) => path),
    ].join('\n'),
  )
}

export const packCommand: Command = async (line, io) => {
  const { values } = line
  if (values.case === undefined) return wrongUsage(words.usage.packNeedsCase)
  if (values.out === undefined || extname(values.out).toLowerCase() !== '.docx') return wrongUsage(words.usage.packNeedsOut)
  const options = packOptionsOf(line)
  if (!options.ok) return wrongUsage(options.problem)
  const outPath = resolve(values.out)
  const numbers = values.case
  return withServices(line, async (services) => {
    const refusal = whyNotWritten(outPath)
    if (refusal) return refusal
    const cases = findCases(services, numbers)
    if (!cases.ok) return refused(cases.problem)
    const caseIds: readonly CaseId[] = cases.value.map(({ id }) => id)
    const event = values.event === undefined ? ok(null) : findEvent(listEvents(services.db), values.event)
    if (!event.ok) return refused(event.problem)
    const paper = options.value.paper ?? currentSettings(services).paper
    const usual = { ...paperDefaults[paper], ...officeChoices(services.policies) }
    return makePackNow(services, io, { ...options.value, ...usual, labelStock: options.value.labelStock ?? usual.labelStock, caseIds, paper, ...(event.value === null ? {} : { occasion: { name: event.value.name, day: event.value.on, startsAt: event.value.startsAt, endsAt: event.value.endsAt, place: event.value.place } }) }, outPath)
  }, progressTo(io))
}

/** A line of progress, which overwrites itself on a terminal. */
export const progressTo = (io: CliIo) => (progress: { readonly done: number; readonly total: number }): void =>
  io.stderr(`\r${words.pack.progress({ count: progress.done, total: progress.total })}`)
