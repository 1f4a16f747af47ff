import { problem } from '../../problems/problem.ts'
import type { Command } from '../command.ts'
import { callOn, done, refused } from '../command.ts'
import { withServices } from '../open-services.ts'
import { counted } from '../values.ts'

export const checkCommand: Command = (line) =>
  withServices(line, async (services) => {
    const check = await callOn(services, 'settings.check', null)
    if (!check.ok) return refused(check.problem)
    const { isSound, findings, counts } = check.value
    const held = Object.entries(counts).map(([name, count]) => counted(count, name.replace(/s$/, ''), name)).join(', ')
    return isSound
      ? done(check.value, `The data are sound: ${held}.`)
      : { kind: 'refused', problem: problem('not-sound', `The data file has faults: ${findings.join('; ')}.`, 'Nothing was changed.', 'Keep a copy of the file as it is, and ask for help.'), result: check.value }
  })
