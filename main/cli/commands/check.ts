import { problemOf } from '../../../core/problem/problem.ts'
import { policyKeys, type Policies } from '../../../core/policy/policies.ts'
import { ignoredPolicyWords, policyValueWords } from '../../../words/policy-words.ts'
import { words as all } from '../../words.ts'
import { databaseFindingWords } from '../../../words/database-finding-words.ts'
import type { Command } from '../command.ts'
import { callOn, done, refused } from '../command.ts'
import { withServices } from '../open-services.ts'

const words = all.commandLine.check

/** For whoever puts the file of an office on computers: where it is, what it fixes, and what of it is not used. */
const policyLines = ({ path, problem, values, fixed, dataFolder, ignored }: Policies): readonly string[] => {
  // That the file is not used was said before.
  if (path === null || problem !== null) return []
  const set = policyKeys.flatMap((key) => {
    const value = policyValueWords(key, values, all)
    return value === null ? [] : [(fixed.includes(key) ? words.policyFixed : words.policy)({ entry: all.policies.entries[key], value })]
  })
  const folder = dataFolder === null ? [] : [words.policy({ entry: all.policies.entries.dataFolder, value: dataFolder })]
  return [words.policies({ path }), ...set, ...folder, ...ignored.map((one) => words.notUsed({ what: ignoredPolicyWords(one, all) }))]
}

export const checkCommand: Command = (line) =>
  withServices(line, async (services) => {
    const check = await callOn(services, 'settings.check', null)
    if (!check.ok) return refused(check.problem)
    const { isSound, counts } = check.value
    const { policies } = services
    const notes = policyLines(policies)
    const findings = check.value.findings.map((finding) => databaseFindingWords(finding, all))
    const result = { ...check.value, findings, ...(policies.path === null ? {} : { policies }) }
    if (!isSound) return { ...refused(problemOf('faults-in-data', { findings: check.value.findings })), result }
    const held = Object.entries(words.counts).map(([name, word]) => word({ count: counts[name as keyof typeof counts] }))
    return done(result, [words.sound({ counts: all.format.series(held) }), ...findings.map((finding) => `${finding}.`), ...notes].join('\n'))
  })
