import { problemOf } from '../../../core/problem/problem.ts'
import { words as all } from '../../words.ts'
import { databaseFindingWords } from '../../../words/database-finding-words.ts'
import type { Command } from '../command.ts'
import { callOn, done, refused } from '../command.ts'
import { withServices } from '../open-services.ts'

const words = all.commandLine.check

export const checkCommand: Command = (line) =>
  withServices(line, async (services) => {
    const check = await callOn(services, 'settings.check', null)
    if (!check.ok) return refused(check.problem)
    const { isSound, counts } = check.value
    const findings = check.value.findings.map((finding) => databaseFindingWords(finding, all))
    const result = { ...check.value, findings }
    if (!isSound) return { ...refused(problemOf('faults-in-data', { findings: check.value.findings })), result }
    const held = Object.entries(words.counts).map(([name, word]) => word({ count: counts[name as keyof typeof counts] }))
    return done(result, [words.sound({ counts: all.format.series(held) }), ...findings.map((finding) => `${finding}.`)].join('\n'))
  })
